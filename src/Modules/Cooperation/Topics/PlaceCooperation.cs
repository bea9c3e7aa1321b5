using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Topics;

/// <summary>On a municipality's page: whom to contact, and the way to its cooperation page. On an area's: the way to its comparison. One query.</summary>
internal sealed class PlaceCooperation(Liaisons liaisons) : IPlaceSection
{
    private const int Most = 5;

    public int Order => 5;

    public async Task<PlaceSection?> SectionAsync(Place place, IReadOnlyCollection<string> municipalityKeys, CancellationToken stop)
    {
        if (place.Kind is not PlaceKind.Municipality) return new PlaceSection(Texts.Cooperation, "/Pages/Cooperation/_OfArea.cshtml", place.Slug);

        var found = await liaisons.AtAsync(place.Key, stop);
        return found.Count == 0 ? null : new PlaceSection(Texts.Cooperation, "/Pages/Cooperation/_OnPlace.cshtml", new PlaceLiaisons(place.Slug, [.. found.Take(Most)]));
    }
}
