using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Places;

/// <summary>
/// An immutable snapshot of places with the look-ups that pages and imports need. A ceased municipality's code, slug or
/// name leads to the one it was merged into, and the answer tells so.
/// </summary>
public sealed class PlaceBook
{
    private static readonly Lazy<PlaceBook> Reference = new(() => new PlaceBook(PlaceFiles.Read()));

    private readonly Dictionary<string, Place> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> bySlug = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Place>> byName;
    private readonly Lazy<ILookup<string, Place>> byPlainName;
    private readonly ILookup<string, Place> children;

    /// <summary>A book of these places only.</summary>
    /// <exception cref="ArgumentException">Two places share a key or a slug, or a successor is not in the list.</exception>
    public PlaceBook(IEnumerable<Place> places)
    {
        foreach (var place in places)
        {
            if (!byKey.TryAdd(place.Key, place)) throw new ArgumentException($"Two places have the key {place.Key}.", nameof(places));
            if (!bySlug.TryAdd(place.Slug, place)) throw new ArgumentException($"Two places have the slug {place.Slug}.", nameof(places));
        }

        // Only now: a Finnish slug goes before any Swedish one.
        foreach (var place in byKey.Values) bySlug.TryAdd(place.SlugSv, place);
        foreach (var place in byKey.Values) Today(place);

        All = [.. byKey.Values.OrderBy(place => SortKey.Of(place.NameFi), StringComparer.Ordinal).ThenBy(place => place.Key, StringComparer.Ordinal)];
        children = All.Where(place => !place.HasCeased).SelectMany(Homes).ToLookup(pair => pair.Home, pair => pair.Place, StringComparer.Ordinal);

        // Only imports look for names.
        byName = new(() => All.SelectMany(Names).ToLookup(pair => pair.Name, pair => pair.Place, StringComparer.Ordinal));
        byPlainName = new(() => All.SelectMany(Names).ToLookup(pair => PlaceSlug.Of(pair.Name), pair => pair.Place, StringComparer.Ordinal));
    }

    /// <summary>Finland's places of 2026, read on first use.</summary>
    public static PlaceBook Finland => Reference.Value;

    /// <summary>All places in the order of their Finnish names, the ceased ones among them.</summary>
    public IReadOnlyList<Place> All { get; }

    /// <summary>Today's municipalities in the order of their Finnish names.</summary>
    public IEnumerable<Place> Municipalities => OfKind(PlaceKind.Municipality);

    /// <summary>The regions in the order of their Finnish names.</summary>
    public IEnumerable<Place> Regions => OfKind(PlaceKind.Region);

    /// <summary>The wellbeing services counties in the order of their Finnish names.</summary>
    public IEnumerable<Place> Counties => OfKind(PlaceKind.WellbeingCounty);

    /// <summary>Today's places of a kind in the order of their Finnish names.</summary>
    public IEnumerable<Place> OfKind(PlaceKind kind) => All.Where(place => place.Kind == kind && !place.HasCeased);

    /// <summary>A book with these places added; one with the key of an earlier place replaces it.</summary>
    public PlaceBook With(params IEnumerable<Place> places)
    {
        var added = places.ToDictionary(place => place.Key, StringComparer.Ordinal);
        return new PlaceBook([.. All.Where(place => !added.ContainsKey(place.Key)), .. added.Values]);
    }

    /// <summary>The place of exactly this key, ceased or not.</summary>
    public Place? Exactly(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The place of a key such as <c>m743</c>.</summary>
    public FoundPlace? Find(string key) => Found(byKey.GetValueOrDefault(key));

    /// <summary>The place of an official code; a code that lost its leading zeros is understood.</summary>
    public FoundPlace? FindByCode(PlaceKind kind, string code)
    {
        var digits = kind switch { PlaceKind.Municipality => 3, PlaceKind.Region or PlaceKind.WellbeingCounty => 2, _ => 0 };
        return Find(PlaceKey.Of(kind, code.Trim().PadLeft(digits, '0')));
    }

    /// <summary>The place of an address, in its Finnish or Swedish form.</summary>
    public FoundPlace? FindBySlug(string slug) => Found(bySlug.GetValueOrDefault(slug.ToLowerInvariant()));

    /// <summary>
    /// The place of a Finnish or Swedish name, whatever its capitals and diacritics ("ALAJARVI", "Ähtäri"). An exact name
    /// goes before a name without dots. Null also when several places remain, as a guess would put people elsewhere.
    /// </summary>
    public FoundPlace? FindByName(string name, PlaceKind? kind = null)
    {
        var typed = Plain(name);
        return Only(byName.Value[typed]) ?? Only(byPlainName.Value[PlaceSlug.Of(typed)]);

        FoundPlace? Only(IEnumerable<Place> candidates)
        {
            var found = candidates.Where(place => kind is null || place.Kind == kind).Select(place => Found(place)!).ToList();
            return found.DistinctBy(one => one.Place.Key, StringComparer.Ordinal).Count() == 1 ? found.MinBy(one => one.WasMerged) : null;
        }
    }

    /// <summary>A municipality from what a spreadsheet says: its code, or its name in either language.</summary>
    public FoundPlace? FindMunicipality(string text)
    {
        var typed = text.Trim();
        var isCode = typed.Length is > 0 and <= 3 && typed.All(char.IsAsciiDigit);
        return isCode ? FindByCode(PlaceKind.Municipality, typed) : FindByName(typed, PlaceKind.Municipality);
    }

    /// <summary>The municipalities of a region, of a county or of the country, in the order of their Finnish names; a municipality is its own only one.</summary>
    public IEnumerable<Place> MunicipalitiesOf(Place area) => area.Kind switch
    {
        PlaceKind.Country => Municipalities,
        PlaceKind.Municipality => [area],
        _ => children[area.Key].Where(place => place.Kind == PlaceKind.Municipality),
    };

    /// <summary>The villages of a municipality, in the order of their Finnish names.</summary>
    public IEnumerable<Place> VillagesOf(Place municipality) =>
        children[municipality.Key].Where(place => place.Kind == PlaceKind.Village);

    /// <summary>The place this one lies in: a municipality's region, a village's municipality.</summary>
    public Place? ParentOf(Place place) => place.ParentKey is null ? null : Exactly(place.ParentKey);

    /// <summary>The municipality's wellbeing services county; null for Helsinki and Åland.</summary>
    public Place? CountyOf(Place municipality) => municipality.CountyKey is null ? null : Exactly(municipality.CountyKey);

    private FoundPlace? Found(Place? asked)
    {
        if (asked is null) return null;
        var today = Today(asked);
        return new FoundPlace(today, ReferenceEquals(today, asked) ? null : asked);
    }

    private Place Today(Place place)
    {
        var today = place;
        for (var steps = 0; today.SuccessorKey is not null; steps++)
        {
            if (steps > byKey.Count || !byKey.TryGetValue(today.SuccessorKey, out var next))
                throw new ArgumentException($"The successors of {place.Key} do not lead to a place.", nameof(place));
            today = next;
        }

        return today;
    }

    private static IEnumerable<(string Name, Place Place)> Names(Place place)
    {
        var (finnish, swedish) = (Plain(place.NameFi), Plain(place.NameSv));
        yield return (finnish, place);
        if (!string.Equals(finnish, swedish, StringComparison.Ordinal)) yield return (swedish, place);
    }

    private static IEnumerable<(string Home, Place Place)> Homes(Place place)
    {
        if (place.ParentKey is not null) yield return (place.ParentKey, place);
        if (place.CountyKey is not null) yield return (place.CountyKey, place);
    }

    private static string Plain(string name)
    {
        var words = FinnishText.Sound(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).ToLowerInvariant();
    }
}
