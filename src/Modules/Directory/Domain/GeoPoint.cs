using System.Globalization;
using System.Text.RegularExpressions;

namespace Kumppani.Directory.Domain;

/// <summary>A point in Finland, in degrees by WGS 84 as map services give them.</summary>
/// <param name="Latitude">North, to about a metre.</param>
/// <param name="Longitude">East.</param>
internal sealed record GeoPoint(double Latitude, double Longitude)
{
    /// <summary>The longest text that is read: the address of a map.</summary>
    public const int MaxTyped = 500;

    /// <summary>Of a degree the database keeps so many parts, each about a metre: whole numbers are alike in every database.</summary>
    public const int Parts = 100_000;

    // A metre; what is more exact is not measured.
    private const int Decimals = 5;

    // A pin of Google's before the middle of its map, a marker of OpenStreetMap's before the part of it that is shown; at last plain degrees.
    private static readonly Regex[] Forms =
    [
        Form(@"!3d(?<north>\d{1,3}\.\d+)!4d(?<east>\d{1,3}\.\d+)"),
        Form(@"mlat=(?<north>\d{1,3}\.\d+)&mlon=(?<east>\d{1,3}\.\d+)"),
        Form(@"[?&](q|query|ll)=(?<north>\d{1,3}\.\d+)(,|%2C)(?<east>\d{1,3}\.\d+)"),
        Form(@"@(?<north>\d{1,3}\.\d+),(?<east>\d{1,3}\.\d+)"),
        Form(@"#map=\d+(\.\d+)?/(?<north>\d{1,3}\.\d+)/(?<east>\d{1,3}\.\d+)"),
        Form(@"^(geo:)?(?<north>\d{1,3}[.,]\d{1,12})([;,]\s*|\s+)(?<east>\d{1,3}[.,]\d{1,12})([;?].*)?$"),
    ];

    /// <summary>
    /// Reads what people copy: degrees beside each other (62.79, 22.84, or with decimal commas), a geo address (RFC 5870), or the address of a map at Google or
    /// OpenStreetMap. Null when there is no point in it, or none in Finland.
    /// </summary>
    public static GeoPoint? Read(string typed)
    {
        foreach (var form in Forms)
        {
            if (form.Match(typed.Trim()) is not { Success: true } found) continue;
            var (north, east) = (Number(found.Groups["north"].Value), Number(found.Groups["east"].Value));
            return north is >= 59.4 and <= 70.1 && east is >= 19.0 and <= 31.6 ? new GeoPoint(Math.Round(north, Decimals), Math.Round(east, Decimals)) : null;
        }

        return null;
    }

    /// <summary>A point by what the database keeps of it; null where it keeps none.</summary>
    public static GeoPoint? Of(int? north, int? east) => north is { } up && east is { } right ? new GeoPoint((double)up / Parts, (double)right / Parts) : null;

    /// <summary>Parts of a degree north.</summary>
    public int North => (int)Math.Round(Latitude * Parts);

    /// <summary>Parts of a degree east.</summary>
    public int East => (int)Math.Round(Longitude * Parts);

    /// <summary>As a form and a map service read it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.#####}, {Longitude:0.#####}");

    /// <summary>Where it is shown on a map by others; nothing of theirs is on our page.</summary>
    public string MapAddress => string.Create(CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={Latitude:0.#####}&mlon={Longitude:0.#####}#map=17/{Latitude:0.#####}/{Longitude:0.#####}");

    private static Regex Form(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static double Number(string digits) => double.Parse(digits.Replace(',', '.'), CultureInfo.InvariantCulture);
}
