namespace Kumppani.Directory.Import;

/// <summary>What stands above a table: titles, one line of headers, or groups of headers with the headers under them.</summary>
internal static class HeaderLines
{
    /// <summary>Joins a group with the header under it: "Yhteystiedot: Puhelin".</summary>
    public const string Joint = ": ";

    public static bool IsTitle(SourceRow row) => Filled(row) == 1 && row.Cells[0].Length > 0 && !HeaderWords.Knows(row.Cells[0]);

    public static int Filled(SourceRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    /// <summary>Two known headers under a line with gaps are the second line of it rather than an association.</summary>
    public static bool AreTwo(SourceRow upper, SourceRow lower) =>
        !lower.Cells.Any(ValuePatterns.LooksLikeData)
        && lower.Cells.Where((cell, column) => HeaderWords.Knows(cell) && !Same(cell, At(upper, column))).Count() >= 2
        && lower.Cells.Where((cell, column) => cell.Length > 0 && At(upper, column).Length == 0).Any();

    public static string[] Join(SourceRow upper, SourceRow lower)
    {
        var headers = new string[Math.Max(upper.Cells.Count, lower.Cells.Count)];
        var group = "";
        for (var column = 0; column < headers.Length; column++)
        {
            var (over, under) = (Folded.Spaces(At(upper, column)), Folded.Spaces(At(lower, column)));
            // A header of two lines' height has nothing under it and begins no group.
            if (over.Length > 0) group = under.Length > 0 && !Same(over, under) ? over : "";
            headers[column] = under.Length == 0 || Same(over, under) ? over : group.Length > 0 ? group + Joint + under : under;
        }

        return headers;
    }

    private static string At(SourceRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";

    private static bool Same(string over, string under) => string.Equals(Folded.Spaces(over), Folded.Spaces(under), StringComparison.Ordinal);
}
