using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>"What has been agreed" on a place's page: the five that are due first.</summary>
internal sealed class PlaceMeasures(AppDb db, Wellbeing.Measures measures, MeasureList list) : IPlaceSection
{
    private const int Most = 5;

    public int Order => 30;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var nearest = await measures.InfosAsync(
            db.Measures
                .Where(measure => measure.Visibility == Visibility.Published && municipalityKeys.Contains(measure.PlaceKey)
                    && (measure.State == MeasureState.Agreed || measure.State == MeasureState.InProgress))
                .OrderBy(measure => measure.DueOn).ThenBy(measure => measure.Id)
                .Take(Most),
            stop);
        return nearest.Count == 0
            ? null
            : new PlaceSection(
                Texts.AgreedMeasures, "/Pages/Measures/_Agreed.cshtml", new AgreedHere(new MeasurePage(nearest, null, null, list.Today), $"/{place.Slug}/measures"));
    }
}
