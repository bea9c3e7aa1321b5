using System.ComponentModel.DataAnnotations;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>What is said of an entry of a list, and the way to take it off. Three queries, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class ItemModel(AppDb db, CollectionDesk desk, EntryReader reader, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock), IEdits
{
    [BindProperty, StringLength(Collection.MaxNote), DataType(DataType.MultilineText), Display(Name = nameof(Texts.CollectionNote), Description = nameof(Texts.CollectionNoteHint))]
    public string? Note { get; set; }

    public CollectionItem Item { get; private set; } = null!;

    /// <summary>As the register calls it today; as it was called when it was added, when it is there no more.</summary>
    public ShownText Name { get; private set; }

    public Entity? Edited => Collection;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid itemId, CancellationToken stop)
    {
        if (!await FindAsync(id, itemId, stop)) return NotFound();

        Note = Item.Note;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid itemId, CancellationToken stop)
    {
        if (!await FindAsync(id, itemId, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Collection.Say(itemId, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), Now), Texts.Saved, At, stop);
    }

    // What is refused is shown with the note as it is, since the button brings no fields.
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid itemId, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, itemId, stop)) return NotFound();

        Note = Item.Note;
        return await SaveAsync(Collection.Drop(itemId, Now), Texts.CollectionDropped, At, stop);
    }

    private async Task<bool> FindAsync(Guid id, Guid itemId, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Collection.Items.FirstOrDefault(one => one.Id == itemId) is not { } item) return false;

        Item = item;
        var entry = (await reader.ReadAsync([item.Key], stop))[0];
        Name = entry.IsThere ? entry.Name : item.Title;
        return true;
    }
}
