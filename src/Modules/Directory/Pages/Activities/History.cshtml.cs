using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>What has happened to an activity. Five queries.</summary>
[Authorize]
internal sealed class HistoryModel(AppDb db, Actor actor, IPeople people, HistoryReader reader) : ActivityPage(db, actor)
{
    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        History = await reader.OfAsync(id, before, people.NamesAsync, stop);
        return Page();
    }
}
