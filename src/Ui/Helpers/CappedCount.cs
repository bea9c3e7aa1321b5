namespace Kumppani.Ui.Helpers;

/// <summary>A figure of which nobody needs to know how far beyond a bound it is.</summary>
public static class CappedCount
{
    /// <summary>"214", or "1 000+" for what is beyond the bound, in the reader's way of writing figures.</summary>
    public static string Of(int count, int? most) => most is { } bound && count > bound ? bound.ToString("N0", null) + "+" : count.ToString("N0", null);
}
