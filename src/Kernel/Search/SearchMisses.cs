using System.Collections.Concurrent;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>
/// Counts what people looked for in vain, so that a liaison can add a synonym. Looking writes nothing: the words wait in memory until the index is next
/// looked after. What could be a number, an address or a long text is not counted at all.
/// </summary>
public sealed class SearchMisses(SearchMissSecret secret, TimeProvider clock)
{
    /// <summary>On so many days words must have been missed until they are kept and shown.</summary>
    public const int DaysUntilShown = 3;

    private const int MostWaiting = 1_000;
    private const int MostKept = 20_000;
    private const int MostWords = 4;
    private const int LongestWord = 30;

    private readonly ConcurrentDictionary<string, bool> waiting = new(StringComparer.Ordinal);

    /// <summary>Remembers that nothing was found for what was typed.</summary>
    public void Count(string typed)
    {
        if (waiting.Count >= MostWaiting || ToCount(typed) is not { } words) return;
        waiting.TryAdd(words, true);
    }

    /// <summary>Writes what waits. A statement for each.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> WriteAsync(AppDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (waiting.IsEmpty) return 0;

        var (written, isFull, today) = (0, await db.Set<SearchMiss>().CountAsync(stop) >= MostKept, clock.UtcNow().Date);
        foreach (var words in waiting.Keys)
        {
            waiting.TryRemove(words, out _);
            var key = await secret.HashAsync(words, stop);
            // What is known already goes on being counted.
            if (isFull && !await db.Set<SearchMiss>().AnyAsync(miss => miss.Key == key, stop)) continue;

            // One statement on both databases, so that two nodes do not write the same row; a day counts once.
            written += await db.WriteOnceAsync(
                () => db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO search_misses ("Key", "Words", "Days", "LastDay") VALUES ({key}, NULL, 1, {today})
                    ON CONFLICT ("Key") DO UPDATE SET
                        "Words" = CASE WHEN search_misses."Days" + 1 >= {DaysUntilShown} THEN {words} ELSE search_misses."Words" END,
                        "Days" = search_misses."Days" + 1,
                        "LastDay" = {today}
                    WHERE search_misses."LastDay" < {today}
                    """,
                    stop),
                stop);
        }

        return written;
    }

    private static string? ToCount(string typed)
    {
        if (typed.Contains('@', StringComparison.Ordinal)) return null;

        var words = FinnishText.Words(FinnishText.Fold(typed)).Take(MostWords + 1).ToList();
        var tells = words.Count is > 0 and <= MostWords && words.All(word => word.Length <= LongestWord && word.All(char.IsLetter)) && words.Any(word => word.Length > 2);
        return tells ? string.Join(' ', words) : null;
    }
}
