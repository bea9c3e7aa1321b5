using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Tells, in the organisation's own words, how a measure is getting on.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class NoteModel(AppDb db, Actor actor, IOrganisations organisations, TimeProvider clock, PlaceBook places) : MeasureWorkPage(db, actor, places)
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Form.Language = Language.Current.Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var own = (await organisations.FindAsync([Actor.OrganisationId], stop))[Actor.OrganisationId];
        var outcome = Measure.Note(own.Id, own.Kind.Side, LocalizedText.Empty.With(Form.Language!, Form.Text), clock.UtcNow());
        return await SaveAsync(outcome, Texts.NoteSaved, Path, stop);
    }
}
