using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>A help link is taken away, with what was known of its address. One query, and the save.</summary>
[Authorize(CooperationPermissions.Help)]
internal sealed class RemoveModel(AppDb db, Actor actor, TimeProvider clock) : HelpLinkPage(db, actor, clock)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Link.Leave();
        Db.HelpLinks.Remove(Link);
        return await SaveAsync(Outcome.Done, Texts.HelpRemoved, "/cooperation/help", stop);
    }
}
