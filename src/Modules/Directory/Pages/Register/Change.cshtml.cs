using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Directory.Pages.Register;

/// <summary>
/// Lists what will happen to the chosen associations, and does it. Each is looked up on the actor's own register again when it is done. Two queries to show
/// it.
/// </summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class ChangeModel(AppDb db, BulkDesk desk, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public List<Guid> Ids { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "do")]
    public BulkAction Do { get; set; }

    [BindProperty(SupportsGet = true, Name = "toCategory")]
    public AssociationCategory? Category { get; set; }

    [BindProperty(SupportsGet = true, Name = "toLanguage")]
    public string? MailLanguage { get; set; }

    public IReadOnlyList<BulkRow> Rows { get; private set; } = [];

    public int Changing => Rows.Count(row => row.Verdict is BulkVerdict.Changes);

    /// <summary>What will happen, in a sentence.</summary>
    public string Lead => Do switch
    {
        BulkAction.Category => string.Format(null, Texts.BulkCategoryLead, CategoryNames.Of(Category)),
        BulkAction.Language => string.Format(null, Texts.BulkLanguageLead, BulkWords.LanguageName(MailLanguage!)),
        BulkAction.Invite => Texts.BulkInviteLead,
        BulkAction.Ask => Texts.BulkAskLead,
        BulkAction.End => string.Format(null, Texts.BulkEndLead, Dates.Date(Dates.Local(clock.UtcNow()))),
        BulkAction.Resume => Texts.BulkResumeLead,
        _ => Texts.BulkCheckLead,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!IsKnown()) return NotFound();
        if (Ids.Count == 0) return Page();
        if (!IsChosen()) return Refuse(DirectoryProblems.BulkChoiceMissing);

        Rows = await desk.ForeseeAsync(Ids, Do, Category, MailLanguage, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!IsKnown()) return NotFound();
        if (!IsChosen()) return Refuse(DirectoryProblems.BulkChoiceMissing);

        var answer = await DecideAsync(
            async () =>
            {
                Rows = await desk.ForeseeAsync(Ids, Do, Category, MailLanguage, stop);
                return await desk.DoAsync(Rows, Do, Category, MailLanguage, stop);
            },
            "/associations/register",
            () => Go("/associations/register", BulkWords.Result([.. Rows.Select(row => row.Verdict)], Do, Ids.Distinct().Count() - Rows.Count)),
            stop);
        if (answer is not PageResult) return answer;

        db.ChangeTracker.Clear();
        Rows = await desk.ForeseeAsync(Ids, Do, Category, MailLanguage, stop);
        return answer;
    }

    /// <summary>What it has today of what is to be changed.</summary>
    public string Now(Organisation organisation) => Do switch
    {
        BulkAction.Category => CategoryNames.Of(organisation.Category),
        BulkAction.Language => BulkWords.LanguageName(organisation.Language),
        BulkAction.Check or BulkAction.End => UpkeepWords.Fresh(organisation.Upkeep),
        BulkAction.Resume => string.Format(null, Texts.EndedOn, Dates.Date(organisation.EndedOn!.Value)),
        _ => organisation.Email ?? "",
    };

    protected override Problem? Explain(string constraint) =>
        constraint.StartsWith("IX_accounts_", StringComparison.Ordinal) ? DirectoryProblems.InvitedMeanwhile
        : constraint.Contains("directory_upkeep", StringComparison.Ordinal) ? DirectoryProblems.UpkeepMeanwhile
        : null;

    // The address of a list may be made up.
    private bool IsKnown() => ModelState.IsValid && Ids.Count <= BulkDesk.Most && Enum.IsDefined(Do);

    private bool IsChosen() =>
        (Do is not BulkAction.Category || (Category is { } category && Enum.IsDefined(category)))
        && (Do is not BulkAction.Language || MailLanguage is "fi" or "sv" or "en");
}
