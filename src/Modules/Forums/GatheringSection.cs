using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;

namespace Kumppani.Forums;

/// <summary>The next gatherings on a place's page and on a municipality's cooperation page.</summary>
internal sealed class GatheringSection(AppDb db, TimeProvider clock) : IPlaceSection, ICooperationSection
{
    private const int Most = 5;

    public int Order => 20;

    public CooperationTopic Topic => CooperationTopic.Gatherings;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        var coming = await GatheringLists.ComingAsync(db, municipalityKeys, clock.UtcNow(), Most, stop);
        return new PlaceSection(Texts.Gatherings, "/Pages/Gatherings/_OfPlace.cshtml", new PlaceGatherings(place.Slug, coming));
    }

    public async Task<CooperationSection?> SectionAsync(Guid municipalityId, Place place, CancellationToken stop)
    {
        var coming = await GatheringLists.ComingAsync(db, [place.Key], clock.UtcNow(), Most, stop);
        return coming.Count == 0 ? null : new CooperationSection("/Pages/Gatherings/_OfPlace.cshtml", new PlaceGatherings(place.Slug, coming));
    }
}
