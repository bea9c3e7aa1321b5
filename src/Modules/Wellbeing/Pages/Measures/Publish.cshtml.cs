using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>Lets everybody read a measure, or takes it from the public pages. One button; opening the page changes nothing.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class PublishModel(AppDb db, Actor actor, PlaceBook places) : MeasureWorkPage(db, actor, places)
{
    public bool IsPublished => Measure.Visibility is Visibility.Published;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindOnOwnTableAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, bool publish, CancellationToken stop)
    {
        if (!await FindOnOwnTableAsync(id, stop)) return NotFound();

        if (publish && UnaskedLanguage(MissingLanguages) is { } unasked) return Refuse(unasked);

        var outcome = publish ? Measure.Publish(Actor.OrganisationId) : Measure.Hide(Actor.OrganisationId);
        return await SaveAsync(outcome, publish ? Texts.EventPublished : Texts.EventHidden, Path, stop);
    }

    private async Task<bool> FindOnOwnTableAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) && Actor.ActsFor(Measure.TableId);
}
