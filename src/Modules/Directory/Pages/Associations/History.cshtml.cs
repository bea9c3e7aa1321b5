using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>What has happened to an association's data, from its events. Four queries.</summary>
[Authorize]
internal sealed class HistoryModel(AppDb db, Actor actor, IPeople people, HistoryReader reader) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop);
        if (organisation is null || !ShowModel.MayChange(actor, organisation)) return NotFound();

        Organisation = organisation;
        History = await reader.OfAsync(id, before, people.NamesAsync, stop);
        return Page();
    }
}
