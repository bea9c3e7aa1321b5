using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Data;

namespace Kumppani.Directory.Find;

/// <summary>Pages of a list of which all rows are at hand: sorted here, in an order that may be one that no index knows.</summary>
internal static class PagesAtHand
{
    /// <summary>The page after or before a key.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="keyOf">Where a row stands: sort keys in the order of their characters, then ids.</param>
    /// <param name="afterText">Key of the last row of the page before.</param>
    /// <param name="beforeText">Key of the first row of the page after; goes before the other.</param>
    /// <param name="size">How many rows.</param>
    public static AssociationPage Of(IEnumerable<AssociationRow> rows, Func<AssociationRow, PageKey> keyOf, string? afterText, string? beforeText, int size)
    {
        var sorted = rows.Select(row => (Row: row, Key: keyOf(row))).OrderBy(one => one.Key.Sort, StringComparer.Ordinal).ThenBy(one => one.Key.Id).ToList();
        var start = 0;
        if (PageKey.TryRead(beforeText, out var key)) start = Math.Max(0, sorted.Count(one => Compare(one.Key, key) < 0) - size);
        else if (PageKey.TryRead(afterText, out key)) start = sorted.FindIndex(one => Compare(one.Key, key) > 0);

        var page = start < 0 ? [] : sorted.GetRange(start, Math.Min(size, sorted.Count - start));
        if (page.Count == 0) return AssociationPage.Empty;
        return new AssociationPage(
            [.. page.Select(one => one.Row)], start > 0 ? page[0].Key.ToString() : null, start + page.Count < sorted.Count ? page[^1].Key.ToString() : null);
    }

    private static int Compare(PageKey one, PageKey other) => string.CompareOrdinal(one.Sort, other.Sort) is var sort and not 0 ? sort : one.Id.CompareTo(other.Id);
}
