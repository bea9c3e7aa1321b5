using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;
using Kumppani.Ui;
using Kumppani.Ui.Helpers;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Register;

/// <summary>The municipality's own register, filtered, with how well it is kept, for what is done to many at once. Four queries.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(Actor actor, Finder finder, IPeople people, EntryStates states, TimeProvider clock) : PageModel
{
    private const string NoCategory = "none";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "category")]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true, Name = "language")]
    public string? MailLanguage { get; set; }

    /// <summary>Whose mailbox the associations have given: one person's own, for one.</summary>
    [BindProperty(SupportsGet = true, Name = "mailbox")]
    public string? Mailbox { get; set; }

    /// <summary>Not changed for so many years.</summary>
    [BindProperty(SupportsGet = true, Name = "silent")]
    public int? Silent { get; set; }

    /// <summary>How well the entry is kept.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true, Name = "before")]
    public string? Before { get; set; }

    [BindProperty(Name = "do")]
    public BulkAction Do { get; set; }

    [BindProperty(Name = "toCategory")]
    public AssociationCategory? NewCategory { get; set; }

    [BindProperty(Name = "toLanguage")]
    public string? NewLanguage { get; set; }

    public IReadOnlyList<RegisterRow> Rows { get; private set; } = [];

    public IReadOnlySet<Guid> WithPeople { get; private set; } = new HashSet<Guid>();

    public int Total { get; private set; }

    public EntryCounts Counts { get; private set; } = null!;

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public IReadOnlyList<FilterChip> Filters { get; private set; } = [];

    public IEnumerable<SelectListItem> Categories => [.. CategoryWords.SearchOptions(), new(CategoryNames.Of(null), NoCategory)];

    public IEnumerable<SelectListItem> MailLanguages => [new(Words.All, ""), .. LanguageChoices.All];

    public IEnumerable<SelectListItem> Mailboxes => [new(Words.All, ""), .. EnumWords.Options<MailboxKind>()];

    public IEnumerable<SelectListItem> Silences => [new(Words.All, ""), .. ((int[])[1, 2, 5]).Select(years => new SelectListItem(Years(years), years.ToString()))];

    public IEnumerable<SelectListItem> States => [new(Words.All, ""), .. Enum.GetValues<EntryState>().Select(state => new SelectListItem(UpkeepWords.State(state), state.ToString()))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        Filters = [.. Chips()];
        Counts = await states.CountAsync(actor.OrganisationId, stop);
        var chosen = Chosen();
        Total = await chosen.CountAsync(stop);
        var page = await KeyPage.OfAsync(chosen, After, Before, BulkDesk.Most, stop);
        Rows = page.Rows;
        if (page.Previous is { } previous) Previous = Address(("before", previous.ToString()));
        if (page.Next is { } next) Next = Address(("after", next.ToString()));
        WithPeople = await people.WithMembersAsync([.. Rows.Select(row => row.Id)], stop);
    }

    private IQueryable<Organisation> Chosen()
    {
        var associations = (ChosenState is EntryState.Ended ? states.EndedOf(actor.OrganisationId) : states.RegisterOf(actor.OrganisationId)).AsNoTracking();
        if (Category == NoCategory) associations = associations.Where(one => one.Category == null);
        else if (ChosenCategory is { } category) associations = associations.Where(one => one.Category == category);
        if (Language.Find(MailLanguage) is { Code: var code }) associations = associations.Where(one => one.Language == code);
        if (ChosenMailbox is { } mailbox) associations = associations.Where(one => one.Mailbox == mailbox);
        if (finder.Matching(RecordBook.Organisation, Query) is { } matching) associations = associations.Where(one => matching.Contains(one.Id));
        if (ChosenState is { } state and not EntryState.Ended) associations = states.In(associations, state);
        if (ChosenYears is not { } years) return associations;

        // Versions are made in the order of time, so those before one of that day are older.
        var then = Guid.CreateVersion7(new DateTimeOffset(clock.UtcNow().AddYears(-years), TimeSpan.Zero));
        return associations.Where(one => one.Version.CompareTo(then) < 0);
    }

    private AssociationCategory? ChosenCategory => Choice.Read<AssociationCategory>(Category);

    private EntryState? ChosenState => Choice.Read<EntryState>(State);

    private MailboxKind? ChosenMailbox => Choice.Read<MailboxKind>(Mailbox);

    private int? ChosenYears => Silent is >= 1 and <= 50 ? Silent : null;

    private IEnumerable<FilterChip> Chips()
    {
        if (!string.IsNullOrWhiteSpace(Query)) yield return new(Texts.AssociationSearch, Query, Address(("q", null)));
        if (Category == NoCategory || ChosenCategory is not null) yield return new(Texts.AssociationCategory, CategoryNames.Of(ChosenCategory), Address(("category", null)));
        if (Language.Find(MailLanguage) is { } language) yield return new(Texts.MailLanguage, language.Name, Address(("language", null)));
        if (ChosenState is { } state) yield return new(Texts.EntryState, UpkeepWords.State(state), Address(("state", null)));
        if (ChosenMailbox is { } mailbox) yield return new(Texts.Email, EnumWords.Of(mailbox), Address(("mailbox", null)));
        if (ChosenYears is { } years) yield return new(Texts.RegisterChanged, Years(years), Address(("silent", null)));
    }

    private string Address((string Name, string? Value) changed)
    {
        List<KeyValuePair<string, string?>> query = [new("q", Query), new("category", Category), new("language", MailLanguage), new("mailbox", Mailbox), new("silent", Silent?.ToString()), new("state", State)];
        query.RemoveAll(one => one.Key == changed.Name);
        query.Add(new(changed.Name, changed.Value));
        return "/associations/register" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }

    private static string Years(int years) => string.Format(null, Texts.RegisterSilent, years);
}
