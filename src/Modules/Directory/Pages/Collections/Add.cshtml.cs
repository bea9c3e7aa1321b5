using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>
/// Puts what was chosen on a page of the register onto a list, old or new, and leads back to where it was chosen. The address says what; opening it changes
/// nothing. Three queries, and the save.
/// </summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class AddModel(AppDb db, CollectionDesk desk, EntryReader reader, Actor actor, TimeProvider clock) : FormPage
{
    public const int MostShown = 30;

    [BindProperty]
    public AddForm Form { get; set; } = new();

    /// <summary>What was chosen, as <see cref="EntryKey"/> writes it.</summary>
    [FromQuery(Name = "e")]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The page on which it was chosen.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    public IReadOnlyList<ListedEntry> Entries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Lists { get; private set; } = [];

    public string? BackTo => Back is { Length: <= 500 } && Url.IsLocalUrl(Back) ? Back : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        await ReadAsync(stop);
        // What was worked on last is what is being gathered.
        Form.List = Lists.Count > 1 && Guid.TryParse(Lists[0].Value, out var last) ? last : null;
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
        if (collection is null)
        {
            if (string.IsNullOrWhiteSpace(Form.NewName)) return Refuse(DirectoryProblems.CollectionNameMissing, "Form.NewName");
            if (await desk.CountAsync(stop) >= Collection.MostOfOne) return Refuse(DirectoryProblems.CollectionsTooMany);

            collection = Collection.Make(actor.OrganisationId, person, new CollectionDetails(Form.NewName.Trim(), "", Language.Current.Code, IsShared: false), now);
            db.Collections.Add(collection);
        }

        var added = collection.Add(Entries.Select(entry => (entry.Key, entry.Name.Text ?? "")), now);
        return await SaveAsync(added, string.Format(null, Texts.CollectionAdded, collection.Name), BackTo ?? $"/collections/{collection.Id}", stop);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Entries = [.. (await reader.ReadAsync(EntryKey.Read(Chosen), stop)).Where(entry => entry.IsThere)];
        var lists = await desk.Own().OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Id).Take(MostShown).Select(one => new { one.Id, one.Name }).ToListAsync(stop);
        Lists = [.. lists.Select(one => new SelectListItem(one.Name, $"{one.Id}")), new(Texts.CollectionNew, "")];
    }
}
