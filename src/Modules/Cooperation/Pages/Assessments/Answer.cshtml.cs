using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>The liaison answers for the municipality. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class AnswerModel(AppDb db, AssessmentBook book, Actor actor) : SheetPage(db, book, actor)
{
    private readonly AppDb db = db;
    private readonly Actor actor = actor;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();
        if (!IsOpen) return Go($"/cooperation/assessments/{id}");

        Form = SheetForm.Of(Sheet);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? await SendAsync($"/cooperation/assessments/{id}", stop) : NotFound();

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Round = await db.AssessmentRounds.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop);
        if (Round is null) return false;

        await FindSheetAsync(stop);
        return true;
    }
}
