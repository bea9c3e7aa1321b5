using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Find;

/// <summary>
/// A narrowed list a page at a time: by name, those whose entries nobody answers for after all others. Each of the two parts is read in the order of the
/// index; a page that lies in both costs one query more.
/// </summary>
internal static class AssociationPages
{
    // Before the sort key of a silent one; no sort key holds it.
    private const string SilentMark = "-";

    /// <summary>Of more than so many the order of distance is not made.</summary>
    public const int MostSorted = 1000;

    /// <summary>The page after or before a key.</summary>
    /// <param name="all">Every organisation there is.</param>
    /// <param name="narrowed">Those that hold the words.</param>
    /// <param name="choice">The facets.</param>
    /// <param name="counts">Figures of the list, which say whether it has two parts; null when it was not counted just now.</param>
    /// <param name="afterText">Key of the last row of the page before.</param>
    /// <param name="beforeText">Key of the first row of the page after; goes before the other.</param>
    /// <param name="size">How many rows.</param>
    /// <param name="stop">Stops the queries.</param>
    public static async Task<AssociationPage> ReadAsync(
        IQueryable<Organisation> all, NarrowedList<Organisation> narrowed, AssociationChoice choice, FacetCounts? counts,
        string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        var isBackwards = PageKey.TryRead(beforeText, out var key);
        var hasKey = isBackwards || PageKey.TryRead(afterText, out key);
        var (list, isKeySilent) = (choice.Of(narrowed.List), hasKey && key.Sort.StartsWith(SilentMark, StringComparison.Ordinal));

        List<AssociationRow> rows = [];
        foreach (var isSilent in (bool[])[isBackwards, !isBackwards])
        {
            // The key lies in the part that comes after this one.
            if (hasKey && isKeySilent != isSilent && isSilent == isBackwards) continue;
            if (rows.Count > size || (counts is not null && (isSilent ? counts.Silent : counts.Total - counts.Silent) == 0)) continue;

            var part = isSilent ? list.Where(one => (one.Facets & FacetBits.Silent) != 0) : list.Where(one => (one.Facets & FacetBits.Silent) == 0);
            if (hasKey && isKeySilent == isSilent) part = Beyond(part, key with { Sort = key.Sort.TrimStart(SilentMark[0]) }, isBackwards);
            rows.AddRange(await narrowed.PageAsync(
                part, found => ByName(found, isBackwards), size + 1 - rows.Count, page => Rows(narrowed.IsWhole && choice.Bits != 0 ? OfIds(all, page, isBackwards) : page).ToListAsync(stop)));
        }

        var hasMore = rows.Count > size;
        if (hasMore) rows.RemoveAt(size);
        if (isBackwards) rows.Reverse();
        if (rows.Count == 0) return AssociationPage.Empty;
        return new AssociationPage(rows, (isBackwards ? hasMore : hasKey) ? KeyOf(rows[0]) : null, isBackwards || hasMore ? KeyOf(rows[^1]) : null);
    }

    /// <summary>
    /// The same in the order of distance from a place, which no index knows: all of them are read and sorted, if they are not too many. Null when they are. One
    /// query, or two where frequent words are rare in the list.
    /// </summary>
    public static async Task<AssociationPage?> ReadNearAsync(
        NarrowedList<Organisation> narrowed, AssociationChoice choice, Nearness near, string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        var all = await narrowed.PageAsync(choice.Of(narrowed.List), found => ByName(found, isBackwards: false), MostSorted + 1, page => Rows(page).ToListAsync(stop));
        if (all.Count > MostSorted) return null;

        var sorted = all.Select(row => (Row: row, Key: Key(row))).OrderBy(one => one.Key.Sort, StringComparer.Ordinal).ThenBy(one => one.Key.Id).ToList();
        var isBackwards = PageKey.TryRead(beforeText, out var key);
        var start = isBackwards ? sorted.Count(one => Compare(one.Key, key) < 0) - size : PageKey.TryRead(afterText, out key) ? sorted.FindIndex(one => Compare(one.Key, key) > 0) : 0;
        if (isBackwards) start = Math.Max(0, start);
        if (start < 0) return AssociationPage.Empty;

        var page = sorted.Skip(start).Take(size).ToList();
        if (page.Count == 0) return AssociationPage.Empty;
        return new AssociationPage(
            [.. page.Select(one => one.Row)], start > 0 ? page[0].Key.ToString() : null, start + page.Count < sorted.Count ? page[^1].Key.ToString() : null);

        PageKey Key(AssociationRow row) => new($"{(row.IsSilent ? '1' : '0')}{near.Distances.GetValueOrDefault(row.PlaceKey):0000}{row.SortKey}", row.Id);
        static int Compare(PageKey one, PageKey other) => string.CompareOrdinal(one.Sort, other.Sort) is var sort and not 0 ? sort : one.Id.CompareTo(other.Id);
    }

    // Facets are walked past in the index, and only the rows of the page are fetched: PostgreSQL would fetch each row to look at its facets.
    // By their ids alone, as SQLite takes any other condition for a better way to them than it is.
    private static IQueryable<Organisation> OfIds(IQueryable<Organisation> all, IQueryable<Organisation> page, bool isBackwards)
    {
        var ids = page.Select(one => one.Id);
        return ByName(all.Where(one => ids.Contains(one.Id)), isBackwards);
    }

    private static IOrderedQueryable<Organisation> ByName(IQueryable<Organisation> some, bool isBackwards) =>
        isBackwards ? some.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : some.OrderBy(one => one.SortKey).ThenBy(one => one.Id);

    private static IQueryable<AssociationRow> Rows(IQueryable<Organisation> page) =>
        page.Select(one => new AssociationRow(one.Id, one.Name, one.SortKey, one.PlaceKey, one.Category, one.IsExample, (one.Facets & FacetBits.Silent) != 0));

    private static IQueryable<Organisation> Beyond(IQueryable<Organisation> part, PageKey key, bool isBackwards) => isBackwards
        ? part.Where(one => one.SortKey.CompareTo(key.Sort) < 0 || (one.SortKey == key.Sort && one.Id.CompareTo(key.Id) < 0))
        : part.Where(one => one.SortKey.CompareTo(key.Sort) > 0 || (one.SortKey == key.Sort && one.Id.CompareTo(key.Id) > 0));

    private static string KeyOf(AssociationRow row) => new PageKey(row.IsSilent ? SilentMark + row.SortKey : row.SortKey, row.Id).ToString();
}
