using Kumppani.Directory.Contracts;
using Kumppani.Directory.Import;
using Kumppani.Directory.Import.Runs;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Import;

/// <summary>
/// What the file would do, row by row; doubtful rows are decided here, and the whole is confirmed. Three queries to show it: the run,
/// the municipality with its register, its words for the groups.
/// </summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class PreviewModel(AppDb db, ImportDesk desk, ImportWriter writer) : FormPage
{
    public const int PageSize = 50;
    public const string Confirm = "confirm";
    public const string AllNew = "all-new";

    [BindProperty]
    public PreviewForm Form { get; set; } = new();

    /// <summary>Only the rows of this verdict.</summary>
    [BindProperty(SupportsGet = true)]
    public RowVerdict? Verdict { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public ImportRun Run { get; private set; } = null!;

    public ImportReview Review { get; private set; } = null!;

    /// <summary>The decisions as they are to be shown: saved, and those just made.</summary>
    public IReadOnlyDictionary<int, RowDecision> Decisions { get; private set; } = new Dictionary<int, RowDecision>();

    public IReadOnlyList<RowReview> Rows { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>The file says which groups the associations are in.</summary>
    public bool HasCategories => Review.Map.Fields.Values.Contains(ImportField.Category);

    public string? Previous => Number > 1 ? Address(Verdict, Number - 1) : null;

    public string? Next => Number * PageSize < Total ? Address(Verdict, Number + 1) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) =>
        await LoadAsync(id, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        var chosen = Form.Decisions;
        // A long file is compared once more by the confirmation itself, and not here as well.
        if (Form.Act == Confirm && ModelState.IsValid) return await ConfirmAsync(id, chosen, stop);
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;
        if (!ModelState.IsValid) return Invalid();

        if (Form.Act == AllNew)
        {
            // What she chose on the page itself stays.
            chosen = Review.Unmatched.ToDictionary(line => line, _ => (string?)RowDecision.New);
            foreach (var (line, choice) in Form.Decisions.Where(pair => !string.IsNullOrEmpty(pair.Value) || !chosen.ContainsKey(pair.Key))) chosen[line] = choice;
        }

        return await SaveAsync(Run.Decide(Review.With(chosen)), Texts.ImportChoicesSaved, Address(Verdict, Number), stop);
    }

    private async Task<IActionResult> ConfirmAsync(Guid id, Dictionary<int, string?> chosen, CancellationToken stop)
    {
        var answer = await DecideAsync(() => writer.ConfirmAsync(id, Form.Fingerprint, chosen, stop), null, $"/associations/import/{id}", stop);
        if (answer is not PageResult refused) return answer;

        // The register as it is now, with what she had chosen.
        db.ChangeTracker.Clear();
        if (await LoadAsync(id, stop) is { } elsewhere) return elsewhere;
        Decisions = Review.With(chosen);
        return refused;
    }

    /// <summary>The page of the rows of a verdict, or of all.</summary>
    public string Address(RowVerdict? verdict, int number = 1) =>
        $"/associations/import/{Run.Id}/preview?verdict={verdict}&p={number}";

    public DecisionView DecisionOn(RowReview row) =>
        new(row.Row.Line, Decisions.GetValueOrDefault(row.Row.Line), [.. row.Candidates.Select(candidate => Review.Register[candidate])]);

    protected override Problem? Explain(string constraint) =>
        constraint == "IX_directory_organisations_HostId_BusinessId" ? DirectoryProblems.BusinessIdTaken : null;

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken stop)
    {
        if (await desk.FindAsync(id, stop) is not { } run) return NotFound();
        if (run.State is not ImportRunState.Uploaded) return Go($"/associations/import/{id}");

        var reviewed = await desk.ReviewAsync(run, stop);
        if (!reviewed.IsDone) return Go($"/associations/import/{id}/columns");

        (Run, Review) = (run, reviewed.Value);
        Decisions = Review.With(new Dictionary<int, string?>());
        var rows = Review.Preview.Rows.Where(row => Verdict is null || row.Verdict == Verdict).ToList();
        Total = rows.Count;
        Number = Math.Clamp(Number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Rows = [.. rows.Skip((Number - 1) * PageSize).Take(PageSize)];
        return null;
    }
}
