using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>
/// Searches the index: what the person typed goes through the same analyser as the records, and never reaches a query syntax. Hits stand by name, so
/// all hits of a rare word are read and sorted. Of a frequent word that would be most of the register: there the names are read in order, and each is
/// asked whether it holds the words, until a page is full.
/// </summary>
public sealed class Finder(AppDb db, IAnalyser analyser, SynonymShelf synonyms)
{
    /// <summary>The longest text that is looked for; the rest is left out.</summary>
    public const int MaxTyped = 200;

    private const int MostWords = 8;

    /// <summary>Words that more entries hold than this are frequent.</summary>
    internal int Few { get; init; } = 2_000;

    /// <summary>Of a long list that is narrowed further, what more entries hold than this is not looked up one by one.</summary>
    internal int Many { get; init; } = 20_000;

    /// <summary>How many names are asked, in order, before the index is asked for all.</summary>
    internal int Steps { get; init; } = 2_000;

    /// <summary>The words looked for, at most eight, each also by its synonyms; none when nothing searchable was typed.</summary>
    public IReadOnlyList<QueryWord> WordsOf(string? typed)
    {
        var words = analyser.Query(typed is { Length: > MaxTyped } ? typed[..MaxTyped] : typed ?? "")
            .Select(word => word with { Forms = [.. word.Forms.Where(form => form.All(char.IsLetterOrDigit))] })
            .Where(word => word.Forms.Count > 0)
            .Take(MostWords);
        return synonyms.Book.Widen([.. words]);
    }

    /// <summary>Ids of the records of a kind that hold every word typed, or null when nothing searchable was typed.</summary>
    public IQueryable<Guid>? Matching(string kind, string? typed) =>
        WordsOf(typed) is { Count: > 0 } words ? db.Engine.Matching(db, MatchQuery.Of(words, kind, byName: false)) : null;

    /// <summary>
    /// Narrows a list to the records that hold every word typed, however frequent the words are. One query, by which the way is chosen.
    /// </summary>
    /// <param name="list">The list without the words, in its order.</param>
    /// <param name="kind">The kind of its records.</param>
    /// <param name="typed">What was typed; nothing searchable narrows nothing.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<NarrowedList<T>> NarrowAsync<T>(IOrderedQueryable<T> list, string kind, string? typed, CancellationToken stop)
        where T : Entity
    {
        if (WordsOf(typed) is not { Count: > 0 } words) return NarrowedList<T>.Whole(list);

        var (asked, few, steps) = (MatchQuery.Of(words, kind, byName: false), Few, Steps);
        var some = db.Engine.Matching(db, asked, Few + 1);
        var reach = await db.Set<SearchEntry>().OrderBy(entry => entry.Id).Take(1)
            .Select(_ => new { IsFrequent = some.Count() > few, IsLong = list.Skip(steps).Any() })
            .FirstOrDefaultAsync(stop);
        if (reach is not { IsFrequent: true }) return NarrowedList<T>.Gathered(list, some);
        return reach.IsLong
            ? NarrowedList<T>.Walked(list, db.Engine.Holding(db, asked), db.Engine.Matching(db, asked), new(db.Engine.Matching(db, asked, Many + 1), Many), Steps)
            : NarrowedList<T>.Short(list, db.Engine.Holding(db, asked));
    }

    /// <summary>
    /// The records that hold every word and that the actor may see: first those whose name does, each group by name. Two queries for nearly every search,
    /// one to see how frequent the words are and one for the hits; one or two more for words that most records hold.
    /// </summary>
    /// <param name="words">What is looked for, from <see cref="WordsOf"/>.</param>
    /// <param name="kind">Only this kind of record; null: all kinds.</param>
    /// <param name="after">The last hit of the page before; null: from the beginning.</param>
    /// <param name="most">How many to give.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<QueryWord> words, string? kind, SearchHit? after, int most, CancellationToken stop)
    {
        if (words.Count == 0) return [];

        var (byName, byText) = (MatchQuery.Of(words, kind, byName: true), MatchQuery.Of(words, kind, byName: false));
        var (someNamed, some) = (db.Engine.Matching(db, byName, Few + 1), db.Engine.Matching(db, byText, Few + 1));
        var reach = await db.Set<SearchEntry>().OrderBy(entry => entry.Id).Take(1).Select(_ => new { Named = someNamed.Count(), All = some.Count() }).FirstOrDefaultAsync(stop);
        if (reach is null or { All: 0 }) return [];
        if (reach.All <= Few) return await AllAsync(someNamed, some, after, most, stop);

        var (named, all) = (db.Engine.Matching(db, byName), db.Engine.Matching(db, byText));
        List<SearchHit> hits = [];
        if (after is null or { IsNamed: true })
        {
            hits.AddRange(await GroupAsync(
                reach.Named > Few ? db.Engine.Holding(db, byName) : null,
                entries => entries.Where(entry => named.Contains(entry.RecordId)),
                isNamed: true, after, most, stop));
        }

        if (hits.Count == most) return hits;

        hits.AddRange(await GroupAsync(
            db.Engine.Holding(db, byText, except: byName),
            entries => entries.Where(entry => all.Contains(entry.RecordId) && !named.Contains(entry.RecordId)),
            isNamed: false, after is { IsNamed: false } ? after : null, most - hits.Count, stop));
        return hits;
    }

    private async Task<IReadOnlyList<SearchHit>> AllAsync(IQueryable<Guid> named, IQueryable<Guid> all, SearchHit? after, int most, CancellationToken stop)
    {
        var hits = Visible().Where(entry => all.Contains(entry.RecordId)).Select(entry => new { Entry = entry, IsNamed = named.Contains(entry.RecordId) });
        if (after is { } last)
        {
            hits = hits.Where(hit => (last.IsNamed && !hit.IsNamed)
                || (hit.IsNamed == last.IsNamed
                    && (hit.Entry.SortKey.CompareTo(last.SortKey) > 0 || (hit.Entry.SortKey == last.SortKey && hit.Entry.RecordId.CompareTo(last.RecordId) > 0))));
        }

        return await hits.OrderByDescending(hit => hit.IsNamed).ThenBy(hit => hit.Entry.SortKey).ThenBy(hit => hit.Entry.RecordId)
            .Take(most)
            .Select(hit => new SearchHit(hit.Entry.RecordId, hit.Entry.Kind, hit.IsNamed, hit.Entry.SortKey))
            .ToListAsync(stop);
    }

    private async Task<IReadOnlyList<SearchHit>> GroupAsync(
        IQueryable<Guid>? walk, Func<IQueryable<SearchEntry>, IQueryable<SearchEntry>> gather,
        bool isNamed, SearchHit? after, int most, CancellationToken stop)
    {
        var entries = Visible();
        if (after is { } last)
        {
            entries = entries.Where(entry =>
                entry.SortKey.CompareTo(last.SortKey) > 0 || (entry.SortKey == last.SortKey && entry.RecordId.CompareTo(last.RecordId) > 0));
        }

        if (walk is not null)
        {
            var next = entries.OrderBy(entry => entry.SortKey).ThenBy(entry => entry.RecordId).Take(Steps);
            var page = await PageAsync(next.Where(entry => walk.Where(id => id == entry.RecordId).Select(id => (Guid?)id).FirstOrDefault() != null));
            if (page.Count == most) return page;
        }

        return await PageAsync(gather(entries).OrderBy(entry => entry.SortKey).ThenBy(entry => entry.RecordId));

        Task<List<SearchHit>> PageAsync(IQueryable<SearchEntry> ordered) =>
            ordered.Take(most).Select(entry => new SearchHit(entry.RecordId, entry.Kind, isNamed, entry.SortKey)).ToListAsync(stop);
    }

    // An entry is found by whoever may see its record: the rule of the visibility filter.
    private IQueryable<SearchEntry> Visible() => db.Set<SearchEntry>().AsNoTracking().Where(entry =>
        entry.Visibility == Visibility.Published
        || entry.HostId == db.ActingFor
        || db.Set<Party>().Any(party => party.RecordId == entry.RecordId && party.OrganisationId == db.ActingFor));
}
