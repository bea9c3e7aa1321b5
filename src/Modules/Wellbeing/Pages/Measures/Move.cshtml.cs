using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Takes a measure on: agreed, begun, done, given up.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class MoveModel(AppDb db, Actor actor, PlaceBook places) : MeasureWorkPage(db, actor, places)
{
    [BindProperty]
    public MoveForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Moves => Measure.MovesOf(Actor.OrganisationId).Select(state => new SelectListItem(MeasureNames.Of(state), state.ToString()));

    public bool MayAgree => Measure.MovesOf(Actor.OrganisationId).Contains(MeasureState.Agreed);

    public bool MayDrop => Measure.MovesOf(Actor.OrganisationId).Contains(MeasureState.Dropped);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        if (Form.To is MeasureState.Agreed && UnaskedLanguage(MissingLanguages) is { } unasked) return Refuse(unasked);

        var outcome = Measure.Move(Actor.OrganisationId, Form.To!.Value, LocalizedText.Empty.With(Language.Current.Code, Form.Reason));
        return await SaveAsync(outcome, Texts.StateChanged, Path, stop);
    }
}
