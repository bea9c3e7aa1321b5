namespace Kumppani.Kernel.Places;

/// <summary>How far places are from each other, between their centres as the crow flies.</summary>
public static class Distance
{
    // The mean radius of the Earth in kilometres (IUGG).
    private const double Radius = 6371.0088;

    /// <summary>Whole kilometres by the haversine formula; null when the centre of either is not known.</summary>
    public static int? Between(Place one, Place other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one is not { Latitude: { } north, Longitude: { } east } || other is not { Latitude: { } otherNorth, Longitude: { } otherEast }) return null;

        return (int)Math.Round(Metres(north, east, otherNorth, otherEast) / 1000.0, MidpointRounding.AwayFromZero);
    }

    /// <summary>Whole metres between two points in degrees, by the haversine formula.</summary>
    public static int Metres(double north, double east, double otherNorth, double otherEast)
    {
        var (from, to) = (double.DegreesToRadians(north), double.DegreesToRadians(otherNorth));
        var half = Square(Math.Sin((to - from) / 2)) + (Math.Cos(from) * Math.Cos(to) * Square(Math.Sin(double.DegreesToRadians(otherEast - east) / 2)));
        return (int)Math.Round(2000 * Radius * Math.Asin(Math.Sqrt(Math.Min(1, half))), MidpointRounding.AwayFromZero);
    }

    private static double Square(double value) => value * value;
}
