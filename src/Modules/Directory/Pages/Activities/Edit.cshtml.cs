using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>An activity is changed. Two queries, and the save.</summary>
[Authorize]
internal sealed class EditModel(AppDb db, Actor actor, PlaceBook places) : ActivityPage(db, actor), IEdits
{
    [BindProperty]
    public ActivityForm Form { get; set; } = new();

    public Entity? Edited => Activity;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form = ActivityForm.Of(Activity, places);
        Form.AddEmptyRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var details = Form.Read(ModelState, places, Activity);
        Form.AddEmptyRows();
        return ModelState.IsValid ? await SaveAsync(Activity.Change(Organisation, details), Texts.Saved, $"/activities/{id}", stop) : Invalid();
    }
}
