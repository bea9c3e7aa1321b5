using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Find;

/// <summary>
/// A narrowed list a page at a time: by name, those whose entries nobody answers for after all others. What is small is read as a whole and sorted here. Of what is
/// large each of the two parts is read in the order of the index; a page that lies in both costs one query more.
/// </summary>
internal static class AssociationPages
{
    // Before the sort key of a silent one; no sort key holds it, and it stands after all of them.
    private const string SilentMark = "~";

    /// <summary>Of more than so many the order of distance is not made.</summary>
    public const int MostSorted = 1000;

    // So few of a large list are read as a whole: they are found by looking at all of it, once and not twice.
    private const int FewOfLarge = 200;

    /// <summary>The page after or before a key.</summary>
    /// <param name="all">Every organisation there is.</param>
    /// <param name="found">Those that hold the words.</param>
    /// <param name="choice">The facets.</param>
    /// <param name="counts">Figures of the list; null when it was not counted.</param>
    /// <param name="afterText">Key of the last row of the page before.</param>
    /// <param name="beforeText">Key of the first row of the page after; goes before the other.</param>
    /// <param name="size">How many rows.</param>
    /// <param name="stop">Stops the queries.</param>
    public static async Task<AssociationPage> ReadAsync(
        IQueryable<Organisation> all, FoundAssociations found, AssociationChoice choice, FacetCounts? counts, string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        if (found.AtHand is { } atHand) return PagesAtHand.Of(atHand.Where(choice.Holds), KeyOf, afterText, beforeText, size);

        // Figures that are kept for a while say nothing of what is there now.
        if (!found.AreKept && counts is { Total: 0 }) return AssociationPage.Empty;
        if (choice.IsNarrowed && counts is not { Total: > FewOfLarge })
        {
            // Of frequent words nothing is counted: their page is full soon, or they are rare where the facets are.
            if (counts is null && await InOrderAsync(all, found.Narrowed, choice, null, afterText, beforeText, size, walks: true, stop) is { } full) return full;
            if (await WholeAsync(all, found.Narrowed, choice, stop) is { } whole) return PagesAtHand.Of(whole, KeyOf, afterText, beforeText, size);
        }

        return (await InOrderAsync(all, found.Narrowed, choice, found.AreKept ? null : counts, afterText, beforeText, size, walks: false, stop))!;
    }

    /// <summary>
    /// The same in the order of distance from a place, which no index knows: all of them are read and sorted, if they are not too many. Null when they are. One
    /// query, or two where frequent words are rare in the list.
    /// </summary>
    public static async Task<AssociationPage?> ReadNearAsync(
        IQueryable<Organisation> all, FoundAssociations found, AssociationChoice choice, Nearness near, string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        var rows = found.AtHand?.Where(choice.Holds) ?? await WholeAsync(all, found.Narrowed, choice, stop);
        return rows is null ? null : PagesAtHand.Of(rows, Key, afterText, beforeText, size);

        // Seven figures are enough for the length of Finland in metres.
        PageKey Key(AssociationRow row) => new($"{(row.IsSilent ? '1' : '0')}{near.Metres(row):0000000}{row.SortKey}", row.Id);
    }

    // All of it, if it is no more than can be sorted.
    private static async Task<List<AssociationRow>?> WholeAsync(IQueryable<Organisation> all, NarrowedList<Organisation> narrowed, AssociationChoice choice, CancellationToken stop)
    {
        var rows = await narrowed.GatherRareAsync(
            choice.Of(narrowed.List), some => ByName(some, isBackwards: false), MostSorted + 1,
            page => Rows(Lean(all, narrowed, choice, page, isBackwards: false), choice.Near).ToListAsync(stop), stop);
        return rows.Count <= MostSorted ? rows : null;
    }

    // Null where it is to be walked only, and is not full before many names have been asked.
    private static async Task<AssociationPage?> InOrderAsync(
        IQueryable<Organisation> all, NarrowedList<Organisation> narrowed, AssociationChoice choice, FacetCounts? counts,
        string? afterText, string? beforeText, int size, bool walks, CancellationToken stop)
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
            var most = size + 1 - rows.Count;
            if ((walks ? await narrowed.WalkAsync(part, InOrder, most, ReadAsync) : await narrowed.PageAsync(part, InOrder, most, ReadAsync)) is not { } some) return null;

            rows.AddRange(some);
        }

        var hasMore = rows.Count > size;
        if (hasMore) rows.RemoveAt(size);
        if (isBackwards) rows.Reverse();
        if (rows.Count == 0) return AssociationPage.Empty;
        return new AssociationPage(rows, (isBackwards ? hasMore : hasKey) ? KeyOf(rows[0]).ToString() : null, isBackwards || hasMore ? KeyOf(rows[^1]).ToString() : null);

        IOrderedQueryable<Organisation> InOrder(IQueryable<Organisation> some) => ByName(some, isBackwards);
        Task<List<AssociationRow>> ReadAsync(IQueryable<Organisation> page) => Rows(Lean(all, narrowed, choice, page, isBackwards), choice.Near).ToListAsync(stop);
    }

    // Facets and words are walked past in the index, and only the rows of the page are fetched: PostgreSQL would fetch each row to look at it.
    // By their ids alone, as SQLite takes any other condition for a better way to them than it is.
    private static IQueryable<Organisation> Lean(
        IQueryable<Organisation> all, NarrowedList<Organisation> narrowed, AssociationChoice choice, IQueryable<Organisation> page, bool isBackwards)
    {
        if (narrowed.IsWhole && choice.Bits == 0) return page;

        var ids = page.Select(one => one.Id);
        return ByName(all.Where(one => ids.Contains(one.Id)), isBackwards);
    }

    private static IOrderedQueryable<Organisation> ByName(IQueryable<Organisation> some, bool isBackwards) =>
        isBackwards ? some.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : some.OrderBy(one => one.SortKey).ThenBy(one => one.Id);

    /// <summary>What is shown of each.</summary>
    /// <param name="page">Some of a list.</param>
    /// <param name="near">Tells whether their own places are asked for.</param>
    public static IQueryable<AssociationRow> Rows(IQueryable<Organisation> page, Nearness? near) => near is null
        ? page.Select(one => new AssociationRow(one.Id, one.Name, one.SortKey, one.PlaceKey, one.Category, one.IsExample, one.Facets, null, null))
        : page.Select(one => new AssociationRow(one.Id, one.Name, one.SortKey, one.PlaceKey, one.Category, one.IsExample, one.Facets, one.Profile!.North, one.Profile.East));

    private static IQueryable<Organisation> Beyond(IQueryable<Organisation> part, PageKey key, bool isBackwards) => isBackwards
        ? part.Where(one => one.SortKey.CompareTo(key.Sort) < 0 || (one.SortKey == key.Sort && one.Id.CompareTo(key.Id) < 0))
        : part.Where(one => one.SortKey.CompareTo(key.Sort) > 0 || (one.SortKey == key.Sort && one.Id.CompareTo(key.Id) > 0));

    private static PageKey KeyOf(AssociationRow row) => new(row.IsSilent ? SilentMark + row.SortKey : row.SortKey, row.Id);
}
