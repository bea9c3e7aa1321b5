using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>The liaison opens a round of assessment; one may be open at a time. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class NewModel(AppDb db, AssessmentBook book, Actor actor) : FormPage
{
    [BindProperty]
    public RoundForm Form { get; set; } = new();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();

        var opened = AssessmentRound.Open(actor.OrganisationId, Form.Name.Over(null), Form.LastDay, book.Today);
        if (!opened.IsDone) return Refuse(opened.Problem);

        return await DecideAsync(
            async () =>
            {
                await book.SettleAsync(actor.OrganisationId, stop);
                db.Add(opened.Value);
                return Outcome.Done;
            },
            Texts.RoundOpened,
            $"/cooperation/assessments/{opened.Value.Id}",
            stop);
    }

    protected override Problem? Explain(string constraint) => constraint == AssessmentRound.OneOpen ? CooperationProblems.RoundOpenAlready : null;
}
