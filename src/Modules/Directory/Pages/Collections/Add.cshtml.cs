using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>
/// Puts what was chosen on a page of the register onto a list, old or new, and leads back to where it was chosen. The address says what; opening it changes
/// nothing. Three queries, and the save.
/// </summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class AddModel(CollectionDesk desk, EntryReader reader, Actor actor, TimeProvider clock) : FormPage
{
    public const int MostShown = 30;
    private const int MostSkipped = 9_990;

    [BindProperty]
    public AddForm Form { get; set; } = new();

    /// <summary>What was chosen, as <see cref="EntryKey"/> writes it.</summary>
    [FromQuery(Name = "e")]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The page on which it was chosen.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    /// <summary>How many of the lists, the last changed first, were offered on the pages before this one.</summary>
    [FromQuery(Name = "skip")]
    public int Skip { get; set; }

    public IReadOnlyList<ListedEntry> Entries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Lists { get; private set; } = [];

    /// <summary>Address of the same page with the lists changed before these; null when these are the last.</summary>
    public string? Older { get; private set; }

    /// <summary>Address of the same page with the lists changed last; null when these are they.</summary>
    public string? Latest => Skip > 0 ? Address(0) : null;

    public string? BackTo => Back is { Length: <= 500 } && Url.IsLocalUrl(Back) ? Back : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ReadAsync(stop);
        // What was worked on last is what is being gathered.
        Form.List = Skip == 0 && Lists.Count > 1 && Guid.TryParse(Lists[0].Value, out var last) ? last : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (!ModelState.IsValid) return Invalid();
        if (Entries.Count == 0) return Refuse(DirectoryProblems.CollectionNothingChosen);
        if (actor.PersonId is not { } person) return NotFound();

        var now = clock.UtcNow();
        // Whoever types a name means a new one, whatever else is still chosen.
        var isNew = Form.List is null || !string.IsNullOrWhiteSpace(Form.NewName);
        var collection = !isNew && Form.List is { } id ? await desk.Own().Include(one => one.Items).FirstOrDefaultAsync(one => one.Id == id, stop) : null;
        if (!isNew && collection is null) return NotFound();
        if (isNew && string.IsNullOrWhiteSpace(Form.NewName)) return Refuse(DirectoryProblems.CollectionNameMissing, "Form.NewName");

        collection ??= Collection.Make(actor.OrganisationId, person, new CollectionDetails(Form.NewName!.Trim(), "", Language.Current.Code, IsShared: false), now);
        var added = collection.Add(Entries.Select(entry => (entry.Key, entry.Name.Text ?? "")), now);
        return await DecideAsync(
            async () => isNew && added.IsDone ? await desk.AddAsync(collection, stop) : added,
            string.Format(null, Texts.CollectionAdded, collection.Name), BackTo ?? $"/collections/{collection.Id}", stop);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Entries = [.. (await reader.ReadAsync(EntryKey.Read(Chosen), stop)).Where(entry => entry.IsThere)];
        Skip = Math.Clamp(Skip, 0, MostSkipped);
        var lists = await desk.Own().OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Id).Skip(Skip).Take(MostShown + 1).Select(one => new { one.Id, one.Name }).ToListAsync(stop);
        if (lists.Count > MostShown) Older = Address(Skip + MostShown);
        Lists = [.. lists.Take(MostShown).Select(one => new SelectListItem(one.Name, $"{one.Id}")), new(Texts.CollectionNew, "")];
    }

    private string Address(int skip)
    {
        List<KeyValuePair<string, string?>> query = [.. Entries.Select(entry => new KeyValuePair<string, string?>("e", $"{entry.Key}")), new("back", BackTo), new("skip", skip == 0 ? null : $"{skip}")];
        return "/collections/add" + QueryString.Create(query.Where(one => one.Value is not null));
    }
}
