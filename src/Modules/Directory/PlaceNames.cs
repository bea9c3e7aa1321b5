using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory;

/// <summary>Places as people write them into a field, with commas between, and the way back.</summary>
internal static class PlaceNames
{
    private const int MostNear = 3;

    /// <summary>What the field shows.</summary>
    public static string Write(PlaceBook places, IEnumerable<string> keys) =>
        string.Join(", ", keys.Select(key => places.Exactly(key)?.Name(Language.Current.Code)).OfType<string>());

    /// <summary>Keys of the places named, a municipality before a region of the same name; what is not understood is told through <paramref name="refuse"/>.</summary>
    public static List<string> Read(PlaceBook places, string? typed, Action<string> refuse)
    {
        List<string> keys = [];
        foreach (var name in (typed ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = places.FindMunicipality(name) ?? places.FindByName(name, PlaceKind.Region) ?? places.FindByName(name, PlaceKind.WellbeingCounty) ?? places.FindByName(name);
            if (found is null) refuse(Unknown(places, name));
            else if (!keys.Contains(found.Place.Key, StringComparer.Ordinal)) keys.Add(found.Place.Key);
        }

        return keys;
    }

    private static string Unknown(PlaceBook places, string name)
    {
        var near = PlaceSuggestions.Near(places, name, MostNear).Select(place => place.Name(Language.Current.Code)).ToList();
        var unknown = string.Format(null, Texts.AreaUnknown, name);
        return near.Count == 0 ? unknown : $"{unknown} {string.Format(null, Texts.AreaNear, string.Join(", ", near))}";
    }
}
