using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A new list. Two queries, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class NewModel(CollectionDesk desk, Actor actor, TimeProvider clock) : FormPage
{
    [BindProperty]
    public CollectionForm Form { get; set; } = new();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (actor.PersonId is not { } person) return NotFound();

        var collection = Collection.Make(actor.OrganisationId, person, Form.Read(), clock.UtcNow());
        return await DecideAsync(() => desk.AddAsync(collection, stop), Texts.CollectionMade, $"/collections/{collection.Id}", stop);
    }
}
