using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Assessments;

/// <summary>One's own organisation answers in a round, or changes its answer while the round is open.</summary>
internal abstract class SheetPage(AppDb db, AssessmentBook book, Actor actor) : FormPage, IEdits
{
    [BindProperty]
    public SheetForm Form { get; set; } = new();

    public AssessmentRound? Round { get; protected set; }

    public AssessmentSheet? Sheet { get; private set; }

    public Entity? Edited => Sheet;

    public bool IsOpen => Round?.IsOpenOn(book.Today) is true;

    /// <summary>One query.</summary>
    protected async Task FindSheetAsync(CancellationToken stop) =>
        Sheet = await db.AssessmentSheets.Include(one => one.Answers).FirstOrDefaultAsync(one => one.RoundId == Round!.Id && one.HostId == actor.OrganisationId, stop);

    /// <summary>Saves what the form says, if the round is still open when it is saved.</summary>
    protected async Task<IActionResult> SendAsync(string url, CancellationToken stop)
    {
        Form.Complete();
        if (!ModelState.IsValid) return Invalid();

        var sheet = Sheet ?? AssessmentSheet.Begin(Round!.Id, actor.OrganisationId);
        return await DecideAsync(
            async () =>
            {
                if (!await book.HoldOpenAsync(Round!.Id, stop)) return CooperationProblems.RoundClosed;
                if (sheet.Answer(Form.Steps, Typed.Tidy(Form.Wish), book.Today).Problem is { } problem) return problem;

                if (Sheet is null) db.Add(sheet);
                return Outcome.Done;
            },
            Texts.SheetSaved,
            url,
            stop);
    }

    // Two who answer for one organisation in one moment: the later is told, on either database.
    protected override Problem? Explain(string constraint) =>
        constraint == AssessmentSheet.OneOfAnOrganisation || constraint.Contains("cooperation_assessment_answers", StringComparison.Ordinal) ? CooperationProblems.SheetAnsweredMeanwhile : null;
}
