using System.Globalization;

namespace Kumppani.Ui.Maps;

/// <summary>A dot as it is drawn.</summary>
public sealed record MapCircle(MapDot Dot, double X, double Y, double Radius)
{
    /// <summary>Where its centre is, as SVG writes it.</summary>
    public string Cx => Written(X);

    /// <summary>Where its centre is, as SVG writes it.</summary>
    public string Cy => Written(Y);

    /// <summary>How wide it is, as SVG writes it.</summary>
    public string R => Written(Radius);

    private static string Written(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
