using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Maps;

namespace Kumppani.Directory.Pages.Places;

/// <summary>Municipalities as dots of a map.</summary>
internal static class PlaceDots
{
    /// <summary>All of these places, each with its figure.</summary>
    public static IReadOnlyList<MapDot> Of(IEnumerable<Place> municipalities, IReadOnlyDictionary<string, int> counts) =>
        Of(municipalities, counts, _ => true);

    /// <summary>The same; only those that are listed stand beside the map with their figure, the others lend it its shape.</summary>
    public static IReadOnlyList<MapDot> Of(IEnumerable<Place> municipalities, IReadOnlyDictionary<string, int> counts, Func<Place, bool> isListed) =>
        Of(municipalities, counts, isListed, place => "/" + place.Slug);

    /// <summary>The same; each leads where this says.</summary>
    public static IReadOnlyList<MapDot> Of(IEnumerable<Place> municipalities, IReadOnlyDictionary<string, int> counts, Func<Place, bool> isListed, Func<Place, string> address) =>
        [.. municipalities
            .Where(place => place is { Longitude: not null, Latitude: not null })
            .Select(place => new MapDot(
                place.Name(Language.Current.Code), address(place), place.Longitude!.Value, place.Latitude!.Value,
                isListed(place) ? counts.GetValueOrDefault(place.Key) : 0, isListed(place)))];
}
