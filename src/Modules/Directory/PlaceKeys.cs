using Kumppani.Kernel.Places;

namespace Kumppani.Directory;

internal static class PlaceKeys
{
    /// <summary>A municipality is in itself; a region's or county's page gathers its municipalities'.</summary>
    public static IReadOnlyList<Place> MunicipalitiesIn(PlaceBook places, Place place) =>
        place.Kind == PlaceKind.Municipality ? [place] : [.. places.MunicipalitiesOf(place)];
}
