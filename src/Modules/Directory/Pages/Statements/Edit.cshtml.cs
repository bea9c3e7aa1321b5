using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The liaison publishes the next version of the municipality's accessibility statement. Two queries, and the save.</summary>
[Authorize(DirectoryPermissions.Notices)]
internal sealed class EditModel(AppDb db, Actor actor, TimeProvider clock) : FormPage
{
    private const int EmptyGaps = 2;

    [BindProperty]
    public StatementForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        var newest = await NewestAsync(stop);
        Form = new StatementForm
        {
            Method = newest?.Method ?? AssessmentMethod.Own,
            AssessedOn = newest?.AssessedOn,
            Gaps = [.. newest?.Gaps.Select(GapForm.Of) ?? []],
            Seen = newest?.Number ?? 0,
        };
        AddEmptyGaps();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        for (var at = 0; at < Form.Gaps.Count; at++)
        {
            if (!Form.Gaps[at].What.IsEmpty && string.IsNullOrWhiteSpace(Form.Gaps[at].Criterion)) AddProblem(DirectoryProblems.GapCriterionMissing, $"Form.Gaps[{at}].Criterion");
        }

        var today = clock.Today();
        if (Form.AssessedOn > today) AddProblem(DirectoryProblems.AssessedLater, "Form.AssessedOn");
        if (!ModelState.IsValid)
        {
            AddEmptyGaps();
            return Invalid();
        }

        var gaps = Form.Gaps.Where(gap => !gap.What.IsEmpty).Select(gap => (gap.Criterion!.Trim(), gap.What, gap.MendedBy));
        db.Add(AccessibilityStatement.Publish(actor.OrganisationId, Form.Seen + 1, clock.UtcNow(), Form.Method, Form.AssessedOn!.Value, gaps));
        return await SaveAsync(Outcome.Done, Texts.StatementSaved, "/municipality/accessibility", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == AccessibilityStatement.NumberKey ? DirectoryProblems.StatementMeanwhile : null;

    private void AddEmptyGaps()
    {
        while (Form.Gaps.Count < AccessibilityStatement.MostGaps && Form.Gaps.Count(gap => gap.What.IsEmpty) < EmptyGaps) Form.Gaps.Add(new GapForm());
    }

    private Task<AccessibilityStatement?> NewestAsync(CancellationToken stop) =>
        db.Statements.AsNoTracking().Include(one => one.Gaps.OrderBy(gap => gap.Position))
            .Where(one => one.OrganisationId == actor.OrganisationId).OrderByDescending(one => one.Number).FirstOrDefaultAsync(stop);
}
