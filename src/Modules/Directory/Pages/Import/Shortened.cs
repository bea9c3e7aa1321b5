namespace Kumppani.Directory.Pages.Import;

internal static class Shortened
{
    private const int Most = 60;

    /// <summary>The beginning of a long value; whole characters only.</summary>
    public static string Of(string value) => value.Length <= Most ? value : string.Concat(value.EnumerateRunes().Take(Most - 1)) + "…";
}
