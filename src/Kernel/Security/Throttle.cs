using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Security;

/// <summary>
/// Limits how often something may be tried, for all nodes together: a try is counted by the database first and let through by the count it
/// got, so that of many at once no more than the limit come through.
/// </summary>
public sealed class Throttle(AppDb db, ThrottleSecret secret, TimeProvider clock)
{
    private static readonly TimeSpan ClearEvery = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Counts a try against each limit and says whether it may go on. Before any decision of the caller, inside which it is refused: a refusal
    /// would roll the count back.
    /// </summary>
    public async Task<ThrottledTry> CountAsync(IReadOnlyList<ThrottleLimit> limits, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var now = clock.UtcNow();
        var keys = new List<string>(limits.Count);
        foreach (var limit in limits) keys.Add(await secret.HashAsync($"{limit.Door}\n{limit.Who}", stop));

        var counts = new List<int>(limits.Count);
        foreach (var (key, limit) in keys.Zip(limits)) counts.Add(await AddAsync(key, now, limit.Window, stop));
        if (counts.Contains(1)) await ClearOutAsync(now, stop);
        return new ThrottledTry(counts, counts.Zip(limits).All(pair => pair.First <= pair.Second.Most), keys);
    }

    /// <summary>Takes a try back that turned out to be right: only failures shall weigh. What counted nothing else leaves no row.</summary>
    public async Task GiveBackAsync(ThrottledTry tried, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tried);
        foreach (var key in tried.Keys)
        {
            if (await DeleteLastAsync(key, stop)) continue;
            var row = db.Set<ThrottleCount>().Where(one => one.Key == key && one.Count > 1);
            if (await db.WriteOnceAsync(() => row.ExecuteUpdateAsync(set => set.SetProperty(one => one.Count, one => one.Count - 1), stop), stop) == 0) await DeleteLastAsync(key, stop);
        }
    }

    private async Task<bool> DeleteLastAsync(string key, CancellationToken stop) =>
        await db.WriteOnceAsync(() => db.Set<ThrottleCount>().Where(one => one.Key == key && one.Count <= 1).ExecuteDeleteAsync(stop), stop) == 1;

    private async Task<int> AddAsync(string key, DateTime now, TimeSpan window, CancellationToken stop)
    {
        // One statement on both databases: whoever comes second counts on from the first, and no row is held while another is waited for.
        // A window begins with its first try.
        var ends = now + window;
        var counts = await db.WriteOnceAsync(
            () => db.Database.SqlQuery<int>(
            $"""
            INSERT INTO throttle_counts ("Key", "Ends", "Count") VALUES ({key}, {ends}, 1)
            ON CONFLICT ("Key") DO UPDATE SET
                "Count" = CASE WHEN throttle_counts."Ends" <= {now} THEN 1 ELSE throttle_counts."Count" + 1 END,
                "Ends" = CASE WHEN throttle_counts."Ends" <= {now} THEN {ends} ELSE throttle_counts."Ends" END
            RETURNING "Count" AS "Value"
            """).ToListAsync(stop),
            stop);
        return counts[0];
    }

    // The first of a while clears out what has ended; one at a time, since two that delete the same rows could wait for each other.
    private async Task ClearOutAsync(DateTime now, CancellationToken stop)
    {
        if (await AddAsync(await secret.HashAsync("clear-out", stop), now, ClearEvery, stop) > 1) return;
        await db.WriteOnceAsync(() => db.Set<ThrottleCount>().Where(row => row.Ends < now).ExecuteDeleteAsync(stop), stop);
    }
}
