using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Theses;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Theses;

/// <summary>The liaison says whether the municipality follows a thesis, and what shows it. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty]
    public ThesisForm Form { get; set; } = new();

    public Thesis Thesis { get; private set; }

    public ThesisAnswer? Answer { get; private set; }

    public Entity? Edited => Answer;

    public async Task<IActionResult> OnGetAsync(string thesis, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(thesis, stop)) return NotFound();

        if (Answer is { } told) Form = ThesisForm.Of(told);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string thesis, CancellationToken stop)
    {
        if (!await FindAsync(thesis, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();

        var answer = Answer ?? ThesisAnswer.Begin(municipality.Id, municipality.PlaceKey, Thesis);
        var said = answer.Say(Form.Stand!.Value, Form.Evidence.Over(Answer?.Evidence), Typed.Tidy(Form.EvidenceLink), clock.Today());
        if (said.Problem is { } problem) return Refuse(problem);

        if (Answer is null) db.Add(answer);
        return await SaveAsync(Outcome.Done, Texts.ThesisSaved, places.Find(municipality.PlaceKey) is { Place: var place } ? $"/{place.Slug}/cooperation/theses" : "/cooperation", stop);
    }

    // Two who answer first in one moment: the later is told, on either database.
    protected override Problem? Explain(string constraint) => constraint == ThesisAnswer.OneAThesis ? CooperationProblems.WrittenMeanwhile : null;

    private async Task<bool> FindAsync(string slug, CancellationToken stop)
    {
        if (ThesisWords.Find(slug) is not { } thesis) return false;

        Thesis = thesis;
        Answer = await db.Theses.FirstOrDefaultAsync(one => one.HostId == actor.OrganisationId && one.Thesis == thesis, stop);
        return true;
    }
}
