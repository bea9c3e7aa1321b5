using System.Globalization;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Find;

/// <summary>
/// Near a place: so many kilometres from it at the most, as the crow flies. An association is where its own place is; of one that has told none only the
/// municipality is known, and it counts from there.
/// </summary>
/// <param name="From">Where one is.</param>
/// <param name="Reach">How far one would go, in metres.</param>
/// <param name="Centres">The municipalities of the area whose centres are near enough, by their keys, with their distances in metres.</param>
internal sealed record Nearness(NearOrigin From, int Reach, IReadOnlyDictionary<string, int> Centres)
{
    public const int Usual = 25;

    private const char NoBreak = '\u00A0';

    // Metres to a part of a degree of latitude: the mean radius of the Earth (IUGG), times a degree.
    private const double MetresToPart = 6_371_008.8 * Math.PI / 180 / GeoPoint.Parts;

    /// <summary>What can be chosen.</summary>
    public static IReadOnlyList<int> Choices { get; } = [2, 5, 10, Usual, 50, 100];

    /// <summary>Near an origin within an area, as far as an address says.</summary>
    public static Nearness Of(NearOrigin from, IQueryCollection query, Place area, PlaceBook places)
    {
        var km = int.TryParse(query["km"].FirstOrDefault(), out var asked) && Choices.Contains(asked) ? asked : Usual;
        return Of(from, km, area, places);
    }

    /// <summary>So many kilometres at the most from an origin, within an area.</summary>
    public static Nearness Of(NearOrigin from, int km, Place area, PlaceBook places)
    {
        var centres = places.MunicipalitiesOf(area).Where(one => one is { Latitude: not null, Longitude: not null })
            .Select(one => (one.Key, Metres: Distance.Metres(from.Point.Latitude, from.Point.Longitude, one.Latitude!.Value, one.Longitude!.Value))).Where(one => one.Metres <= km * 1000);
        return new Nearness(from, km * 1000, centres.ToDictionary(one => one.Key, one => one.Metres, StringComparer.Ordinal));
    }

    /// <summary>Of what has a point of its own.</summary>
    public static Nearness Of(NearOrigin from, int reach) => new(from, reach, new Dictionary<string, int>());

    public int Km => Reach / 1000;

    /// <summary>
    /// What is within the distance, as the database can ask for it: first a strip of latitude, which an index knows, then on the plane that touches the Earth here, whose scale
    /// from west to east changes with the latitude. At 100 km that is less than 100 metres beside the sphere.
    /// </summary>
    public IQueryable<T> Of<T>(IQueryable<T> located)
        where T : class, ILocated
    {
        var latitude = double.DegreesToRadians(From.Point.Latitude);
        var (north, east, reach) = (From.Point.North, From.Point.East, Reach / MetresToPart);
        var (scale, slope) = (Math.Cos(latitude), Math.Sin(latitude) * double.DegreesToRadians(1.0 / GeoPoint.Parts) / 2);
        var (least, most, square) = (north - (int)reach, north + (int)reach, reach * reach);
        return located.Where(one => one.North >= least && one.North <= most
            && ((double)(one.North!.Value - north) * (one.North!.Value - north))
                + ((one.East!.Value - east) * (scale - (slope * (one.North!.Value - north))) * ((one.East!.Value - east) * (scale - (slope * (one.North!.Value - north))))) <= square);
    }

    /// <summary>Where associations offer something near elsewhere than at their own places, by their ids.</summary>
    public ILookup<Guid, GeoPoint> Spots { get; init; } = Array.Empty<GeoPoint>().ToLookup(_ => Guid.Empty);

    /// <summary>How far the nearest place of a row is, in metres; int.MaxValue where none is known.</summary>
    public int Metres(AssociationRow row)
    {
        var known = Spots[row.Id].Concat(row.Point is { } own ? [own] : []).Select(point => Distance.Metres(From.Point.Latitude, From.Point.Longitude, point.Latitude, point.Longitude));
        return known.DefaultIfEmpty(Centres.GetValueOrDefault(row.PlaceKey, int.MaxValue)).Min();
    }

    /// <summary>The same in the reader's language: of one whose own place is not known, about.</summary>
    public string Far(AssociationRow row)
    {
        var metres = Metres(row);
        if (metres == int.MaxValue) return "";

        var km = (int)Math.Round(metres / 1000.0, MidpointRounding.AwayFromZero);
        var isAbout = row.Point is null && !Spots.Contains(row.Id);
        var words = isAbout ? Texts.NearAbout : km == 0 ? Texts.NearUnderOne : "{0} km";
        // Of one's own municipality nothing more is known.
        return isAbout && km == 0 ? "" : string.Format(CultureInfo.CurrentCulture, words, km).Replace(' ', NoBreak);
    }
}
