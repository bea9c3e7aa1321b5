namespace Kumppani.Ui.Maps;

/// <summary>
/// What <c>_DotMap</c> draws: the places on the plane, cut to where they are, so that a region fills the picture. The plane is a transverse Mercator
/// about 27° east, as on Finnish maps (ETRS-TM35FIN); of a sphere, which a picture of this size does not tell from the ellipsoid.
/// </summary>
public sealed record DotMapView(string Id, string Title, string Unit, int Width, int Height, IReadOnlyList<MapCircle> Circles, IReadOnlyList<MapDot> Listed)
{
    private const double CentralMeridian = 27;
    private const int Longest = 600;
    private const double Largest = 26;
    private const double Smallest = 4;
    private const double Empty = 3.5;

    // No region is drawn so near that its municipalities stand at the edges only: 60 km, in radii of the Earth.
    private const double LeastExtent = 60 / 6371d;

    /// <summary>The largest figure, for the words that explain the dots.</summary>
    public long Most => Circles.Count == 0 ? 0 : Circles.Max(circle => circle.Dot.Value);

    /// <summary>Puts the places on the plane; the area of each dot is in proportion to its figure.</summary>
    public static DotMapView Of(string id, string title, string unit, IReadOnlyList<MapDot> dots)
    {
        var listed = dots.Where(dot => dot.IsListed).ToList();
        if (dots.Count == 0) return new DotMapView(id, title, unit, Longest, Longest, [], listed);

        var points = dots.Select(dot => (Dot: dot, At: Project(dot.Longitude, dot.Latitude))).ToList();
        var (left, right) = Range(points.Select(point => point.At.X));
        var (bottom, top) = Range(points.Select(point => point.At.Y));
        var scale = Longest / Math.Max(right - left, top - bottom);
        var most = dots.Max(dot => dot.Value);
        var circles = points
            .Select(point => new MapCircle(point.Dot, Largest + ((point.At.X - left) * scale), Largest + ((top - point.At.Y) * scale), Radius(point.Dot.Value, most)))
            .OrderByDescending(circle => circle.Radius);
        return new DotMapView(id, title, unit, Size(right - left), Size(top - bottom), [.. circles], listed);

        int Size(double extent) => (int)Math.Ceiling((extent * scale) + (2 * Largest));
    }

    private static (double Low, double High) Range(IEnumerable<double> values)
    {
        var (low, high) = values.Aggregate((double.MaxValue, double.MinValue), (range, value) => (Math.Min(range.Item1, value), Math.Max(range.Item2, value)));
        var missing = Math.Max(0, LeastExtent - (high - low)) / 2;
        return (low - missing, high + missing);
    }

    private static double Radius(long value, long most) => value <= 0 ? Empty : Math.Max(Smallest, Largest * Math.Sqrt((double)value / most));

    private static (double X, double Y) Project(double longitude, double latitude)
    {
        var (east, north) = (double.DegreesToRadians(longitude - CentralMeridian), double.DegreesToRadians(latitude));
        return (Math.Atanh(Math.Cos(north) * Math.Sin(east)), Math.Atan2(Math.Tan(north), Math.Cos(east)));
    }
}
