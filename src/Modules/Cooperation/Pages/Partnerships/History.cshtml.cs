using Kumppani.Accounts.Contracts;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>What has happened to a partnership, from its events. Four queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class HistoryModel(AppDb db, Actor actor, IPeople people, HistoryReader reader) : PageModel
{
    public Partnership Partnership { get; private set; } = null!;

    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        if (await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop) is not { } found) return NotFound();

        Partnership = found;
        History = await reader.OfAsync(id, before, people.NamesAsync, stop);
        return Page();
    }
}
