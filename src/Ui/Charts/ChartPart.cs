using System.Globalization;

namespace Kumppani.Ui.Charts;

/// <summary>A part of a bar, in shares of the width of the chart.</summary>
/// <param name="Series">Which series, from zero: decides the pattern.</param>
/// <param name="Value">How many.</param>
/// <param name="Start">Where it begins, 0 to 1.</param>
/// <param name="Length">How long it is, 0 to 1.</param>
public sealed record ChartPart(int Series, long Value, double Start, double Length)
{
    /// <summary>Where it begins, as SVG writes it.</summary>
    public string X => Share(Start);

    /// <summary>How long it is, as SVG writes it.</summary>
    public string Width => Share(Length);

    private static string Share(double part) => (part * 100).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
