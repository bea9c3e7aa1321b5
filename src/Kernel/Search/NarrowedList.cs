using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>A list narrowed to the records that hold some words, in the way that costs least for words as frequent as these.</summary>
public sealed class NarrowedList<T>
    where T : Entity
{
    private readonly IQueryable<Guid>? holding;
    private readonly IQueryable<Guid>? matching;
    private readonly CappedIds? some;
    private readonly int? steps;

    private NarrowedList(IQueryable<T> list, IQueryable<Guid>? holding, IQueryable<Guid>? matching, CappedIds? some = null, int? steps = null) =>
        (List, this.holding, this.matching, this.some, this.steps) = (list, holding, matching, some, steps);

    /// <summary>The list without the words, in its order.</summary>
    public IQueryable<T> List { get; }

    /// <summary>Nothing was typed.</summary>
    internal static NarrowedList<T> Whole(IQueryable<T> list) => new(list, null, null);

    /// <summary>The records that match are few.</summary>
    internal static NarrowedList<T> Gathered(IQueryable<T> list, IQueryable<Guid> matching) => new(list, null, matching);

    /// <summary>The list is short: each record of it is asked.</summary>
    internal static NarrowedList<T> Short(IQueryable<T> list, IQueryable<Guid> holding) => new(list, holding, null);

    /// <summary>Both are many: so many names are asked, in order, before the index is asked for all.</summary>
    internal static NarrowedList<T> Walked(IQueryable<T> list, IQueryable<Guid> holding, IQueryable<Guid> matching, CappedIds some, int steps) =>
        new(list, holding, matching, some, steps);

    /// <summary>Whether no words narrow it.</summary>
    public bool IsWhole => holding is null && matching is null;

    /// <summary>
    /// Reads something of all of it at once, such as how many there are: the caller's one query. Null where it would be most of a long list that holds the
    /// words, which is not looked at as a whole.
    /// </summary>
    public async Task<TAll?> AllAsync<TAll>(Func<IQueryable<T>, Task<TAll>> read)
        where TAll : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return steps is null ? await read(Narrowed(List)) : null;
    }

    /// <summary>A page of it: one query, or a second one where frequent words are rare in what comes next.</summary>
    /// <param name="rest">Of <see cref="List"/> what comes after the page before.</param>
    /// <param name="inOrder">Puts it in its order.</param>
    /// <param name="most">How many.</param>
    /// <param name="read">Reads the page.</param>
    public async Task<List<TRow>> PageAsync<TRow>(
        IQueryable<T> rest, Func<IQueryable<T>, IOrderedQueryable<T>> inOrder, int most, Func<IQueryable<T>, Task<List<TRow>>> read) =>
        await WalkAsync(rest, inOrder, most, read) ?? await GatherAsync(rest, inOrder, most, read);

    /// <summary>A page of frequent words, if it is full before many names have been asked for them; else, and of other words, null. At most one query.</summary>
    public async Task<List<TRow>?> WalkAsync<TRow>(
        IQueryable<T> rest, Func<IQueryable<T>, IOrderedQueryable<T>> inOrder, int most, Func<IQueryable<T>, Task<List<TRow>>> read)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        ArgumentNullException.ThrowIfNull(read);
        if (steps is not { } some) return null;

        var page = await read(Asked(inOrder(rest).Take(some)).Take(most));
        return page.Count == most ? page : null;
    }

    /// <summary>A page out of all that hold the words. One query.</summary>
    public Task<List<TRow>> GatherAsync<TRow>(
        IQueryable<T> rest, Func<IQueryable<T>, IOrderedQueryable<T>> inOrder, int most, Func<IQueryable<T>, Task<List<TRow>>> read)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        ArgumentNullException.ThrowIfNull(read);
        return read(inOrder(Narrowed(rest)).Take(most));
    }

    /// <summary>
    /// The same where more than the words narrow the list, so that a page of it is found late in the order of names: what is not held by very many is looked up one by
    /// one. One query, or two of frequent words.
    /// </summary>
    public async Task<List<TRow>> GatherRareAsync<TRow>(
        IQueryable<T> rest, Func<IQueryable<T>, IOrderedQueryable<T>> inOrder, int most, Func<IQueryable<T>, Task<List<TRow>>> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        ArgumentNullException.ThrowIfNull(read);
        return some is not null && await some.Ids.CountAsync(stop) <= some.Most
            ? await read(inOrder(LookedUp(rest, some.Ids)).Take(most))
            : await GatherAsync(rest, inOrder, most, read);
    }

    private IQueryable<T> Narrowed(IQueryable<T> of)
    {
        if (matching is null) return holding is null ? of : Asked(of);
        if (holding is null) return LookedUp(of, matching);

        // Many are gathered once and each record, in its order, is looked up among them: compared with true, as a bare condition both databases would make a join of, and
        // sort all that it leaves.
        var isHeld = true;
        return of.Where(record => matching.Contains(record.Id) == isHeld);
    }

    // Crossed, as SQLite would turn a join around and walk all records, and of each look through the few.
    private static IQueryable<T> LookedUp(IQueryable<T> of, IQueryable<Guid> few) =>
        few.SelectMany(_ => of, (id, record) => new { id, record }).Where(pair => pair.record.Id == pair.id).Select(pair => pair.record);

    // One row for each record, and not "any": of that both databases may make a search of their own, which looks at every entry.
    private IQueryable<T> Asked(IQueryable<T> of) =>
        of.Where(record => holding!.Where(id => id == record.Id).Select(id => (Guid?)id).FirstOrDefault() != null);
}
