using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>An activity that is no longer offered is taken away; the organisation's history tells of it.</summary>
[Authorize]
internal sealed class RemoveModel(AppDb db, Actor actor) : ActivityPage(db, actor)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        return await DecideAsync(
            async () =>
            {
                await Db.Set<Party>().Where(party => party.RecordId == id).ExecuteDeleteAsync(stop);
                Organisation.Drop(Activity);
                Db.Activities.Remove(Activity);
                return Outcome.Done;
            },
            Texts.ActivityRemoved, $"/associations/{Organisation.Id}", stop);
    }
}
