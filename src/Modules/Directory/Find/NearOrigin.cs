using System.Globalization;
using System.Text.RegularExpressions;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Find;

/// <summary>From where it is near: a municipality, a postal code or a point.</summary>
/// <param name="Key">It as it stands in an address. It tells of nobody's door: a point is rounded to about a kilometre before it gets there.</param>
/// <param name="Point">Where it is: of a municipality its centre, of a postal code the middle of the places in it that are known.</param>
/// <param name="Place">The municipality, if it is one.</param>
internal sealed partial record NearOrigin(string Key, GeoPoint Point, Place? Place = null)
{
    // A hundredth of a degree: 1.1 km northwards, half of that eastwards.
    private const int Decimals = 2;

    /// <summary>Whether it is a point: where somebody is.</summary>
    public bool IsPoint => Place is null && !IsPostalCode(Key);

    /// <summary>What it is called.</summary>
    public string Name => IsPoint ? Texts.NearPoint : Place?.Name(Language.Current.Code) ?? Key;

    /// <summary>A point such as "62.79,22.84", however exactly it was typed; null for anything else and outside Finland.</summary>
    public static NearOrigin? OfPoint(string typed)
    {
        if (typed.Length > GeoPoint.MaxTyped || GeoPoint.Read(typed) is not { } exact) return null;

        GeoPoint point = new(Math.Round(exact.Latitude, Decimals), Math.Round(exact.Longitude, Decimals));
        return new NearOrigin(string.Create(CultureInfo.InvariantCulture, $"{point.Latitude:0.00},{point.Longitude:0.00}"), point);
    }

    /// <summary>The municipality that somebody has named.</summary>
    public static NearOrigin? OfPlace(string typed, PlaceBook places)
    {
        var found = places.FindBySlug(typed.Trim()) is { Place.Kind: PlaceKind.Municipality } bySlug ? bySlug : places.FindByName(typed, PlaceKind.Municipality);
        return found?.Place is { Latitude: { } north, Longitude: { } east } place ? new NearOrigin(place.Slug, new GeoPoint(north, east), place) : null;
    }

    /// <summary>Whether it is a Finnish postal code.</summary>
    public static bool IsPostalCode(string typed) => PostalCode().IsMatch(typed);

    [GeneratedRegex(@"^[0-9]{5}$", RegexOptions.NonBacktracking)]
    private static partial Regex PostalCode();
}
