using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>Searches the index: what the person typed goes through the same analyser as the records, and never reaches a query syntax.</summary>
public sealed class Finder(AppDb db, IAnalyser analyser)
{
    /// <summary>The longest text that is looked for; the rest is left out.</summary>
    public const int MaxTyped = 200;

    private const int MostWords = 8;

    /// <summary>The words looked for, at most eight; none when nothing searchable was typed.</summary>
    public IReadOnlyList<QueryWord> WordsOf(string? typed) =>
    [
        .. analyser.Query(typed is { Length: > MaxTyped } ? typed[..MaxTyped] : typed ?? "")
            .Select(word => word with { Forms = [.. word.Forms.Where(term => term.All(char.IsLetterOrDigit))] })
            .Where(word => word.Forms.Count > 0)
            .Take(MostWords),
    ];

    /// <summary>Ids of the records of a kind that hold every word typed, or null when nothing searchable was typed.</summary>
    public IQueryable<Guid>? Matching(string kind, string? typed) =>
        WordsOf(typed) is { Count: > 0 } words ? Matching(words, byName: false, kind) : null;

    /// <summary>
    /// The records that hold every word and that the actor may see: first those whose name does, each group by name. Two queries at most.
    /// </summary>
    /// <param name="words">What is looked for, from <see cref="WordsOf"/>.</param>
    /// <param name="kind">Only this kind of record; null: all kinds.</param>
    /// <param name="after">The last hit of the page before; null: from the beginning.</param>
    /// <param name="most">How many to give.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<QueryWord> words, string? kind, SearchHit? after, int most, CancellationToken stop)
    {
        if (words.Count == 0) return [];

        var named = Matching(words, byName: true, kind);
        List<SearchHit> hits = [];
        if (after is null or { IsNamed: true })
        {
            hits.AddRange(await PageAsync(Visible().Where(entry => named.Contains(entry.RecordId)), isNamed: true, after, most, stop));
        }

        if (hits.Count == most) return hits;

        var all = Matching(words, byName: false, kind);
        var others = Visible().Where(entry => all.Contains(entry.RecordId) && !named.Contains(entry.RecordId));
        hits.AddRange(await PageAsync(others, isNamed: false, after is { IsNamed: false } ? after : null, most - hits.Count, stop));
        return hits;
    }

    private static async Task<IReadOnlyList<SearchHit>> PageAsync(
        IQueryable<SearchEntry> entries, bool isNamed, SearchHit? after, int most, CancellationToken stop)
    {
        if (after is { } last)
        {
            entries = entries.Where(entry =>
                entry.SortKey.CompareTo(last.SortKey) > 0 || (entry.SortKey == last.SortKey && entry.RecordId.CompareTo(last.RecordId) > 0));
        }

        return await entries.OrderBy(entry => entry.SortKey).ThenBy(entry => entry.RecordId)
            .Take(most)
            .Select(entry => new SearchHit(entry.RecordId, entry.Kind, isNamed, entry.SortKey))
            .ToListAsync(stop);
    }

    // An entry is found by whoever may see its record: the rule of the visibility filter.
    private IQueryable<SearchEntry> Visible() => db.Set<SearchEntry>().AsNoTracking().Where(entry =>
        entry.Visibility == Visibility.Published
        || entry.HostId == db.ActingFor
        || db.Set<Party>().Any(party => party.RecordId == entry.RecordId && party.OrganisationId == db.ActingFor));

    private IQueryable<Guid> Matching(IReadOnlyList<QueryWord> words, bool byName, string? kind) =>
        db.Engine.Matching(db, kind, byName, [.. words.Select(word => word.Forms)]);
}
