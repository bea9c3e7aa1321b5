using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Mends a note. The page is there for the organisation that wrote it, and for nobody else.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class MendModel(AppDb db, Actor actor, TimeProvider clock, PlaceBook places) : MeasureWorkPage(db, actor, places)
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid note, CancellationToken stop)
    {
        if (await OwnAsync(id, note, stop) is not { } own) return NotFound();

        (Form.Language, Form.Text) = own.Text.Best(Language.Current.Code);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid note, CancellationToken stop)
    {
        if (await OwnAsync(id, note, stop) is not { } own) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var outcome = Measure.Mend(note, Actor.OrganisationId, own.Text.With(Form.Language!, Form.Text), clock.UtcNow());
        return await SaveAsync(outcome, Texts.NoteSaved, Path, stop);
    }

    private async Task<MeasureNote?> OwnAsync(Guid id, Guid noteId, CancellationToken stop) =>
        await FindAsync(id, stop) ? Measure.Notes.FirstOrDefault(note => note.Id == noteId && Actor.ActsFor(note.OrganisationId)) : null;
}
