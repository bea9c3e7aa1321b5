using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Places;

/// <summary>Which municipality may be meant by what is being typed, or was typed wrong. Capitals and dots make no difference; both names count.</summary>
public static class PlaceSuggestions
{
    // A slip or two of the finger; in a short name that would be another one.
    private const int MostSlips = 2;
    private const int LettersForASlip = 3;

    /// <summary>Today's municipalities whose Finnish or Swedish name begins so, then those in whose name a later word does.</summary>
    public static IReadOnlyList<Place> Beginning(PlaceBook places, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(places);
        var start = PlaceSlug.Of(typed);
        if (start.Length == 0) return [];

        return
        [
            .. places.Municipalities
                .Select(place => (place, Rank: Slugs(place).Min(slug => slug.StartsWith(start, StringComparison.Ordinal) ? 0 : slug.Contains("-" + start, StringComparison.Ordinal) ? 1 : 2)))
                .Where(one => one.Rank < 2).OrderBy(one => one.Rank).Select(one => one.place).Take(most),
        ];
    }

    /// <summary>Those that begin so, else those that are a slip or two away, the nearest first.</summary>
    public static IReadOnlyList<Place> Near(PlaceBook places, string typed, int most)
    {
        if (Beginning(places, typed, most) is { Count: > 0 } beginning) return beginning;

        var wanted = PlaceSlug.Of(typed);
        return
        [
            .. places.Municipalities
                .Select(place => (place, Slips: Slugs(place).Min(slug => Math.Abs(slug.Length - wanted.Length) > MostSlips ? int.MaxValue : EditDistance.Between(slug, wanted))))
                .Where(one => one.Slips <= Math.Min(MostSlips, wanted.Length / LettersForASlip)).OrderBy(one => one.Slips).Select(one => one.place).Take(most),
        ];
    }

    private static IEnumerable<string> Slugs(Place place) => [PlaceSlug.Of(place.NameFi), PlaceSlug.Of(place.NameSv)];
}
