using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>The words of a list are changed, and whose it is. One query, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class EditModel(AppDb db, CollectionDesk desk, Actor actor, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock), IEdits
{
    [BindProperty]
    public CollectionForm Form { get; set; } = new();

    public Entity? Edited => Collection;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = CollectionForm.Of(Collection);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        return await SaveAsync(Collection.Change(Form.Read(), actor.PersonId, Now), Texts.Saved, At, stop);
    }
}
