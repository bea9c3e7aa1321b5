using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>The liaison closes a round before its last day is over; nothing opens it again. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class CloseModel(AppDb db, AssessmentBook book, Actor actor) : OwnRoundPage(db, book, actor)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) ? await SaveAsync(Round.Close(Today), Texts.RoundClosedSay, Path, stop) : NotFound();
}
