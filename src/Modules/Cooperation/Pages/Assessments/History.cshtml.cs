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

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>What has happened to a round and to the municipality's own sheet, from their events; the associations' sheets are theirs. Four queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class HistoryModel(AppDb db, Actor actor, IPeople people, HistoryReader reader) : PageModel
{
    public AssessmentRound Round { get; private set; } = null!;

    public History History { get; private set; } = History.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken stop)
    {
        var host = actor.OrganisationId;
        if (await db.AssessmentRounds.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.HostId == host, stop) is not { } found) return NotFound();

        Round = found;
        var records = db.AssessmentRounds.Where(one => one.Id == id).Select(one => one.Id)
            .Concat(db.AssessmentSheets.Where(one => one.RoundId == id && one.HostId == host).Select(one => one.Id));
        History = await reader.OfAsync(records, before, people.NamesAsync, [host], stop);
        return Page();
    }
}
