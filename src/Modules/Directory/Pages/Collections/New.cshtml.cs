using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A new list. One query, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class NewModel(AppDb db, CollectionDesk desk, Actor actor, TimeProvider clock) : FormPage
{
    [BindProperty]
    public CollectionForm Form { get; set; } = new();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return Invalid();
        if (actor.PersonId is not { } person) return NotFound();
        if (await desk.CountAsync(stop) >= Collection.MostOfOne) return Refuse(DirectoryProblems.CollectionsTooMany);

        var collection = Collection.Make(actor.OrganisationId, person, Form.Read(), clock.UtcNow());
        db.Collections.Add(collection);
        return await SaveAsync(Outcome.Done, Texts.CollectionMade, $"/collections/{collection.Id}", stop);
    }
}
