using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Search;

/// <summary>
/// Keeps the index in step beside the saves that write it: entries that another analyser made are made anew, a batch at a time, while the old
/// ones go on serving; and the words of new entries are learned. Stopped in the middle, it goes on where it was. What was missed is written, and the
/// synonyms that were added elsewhere are read.
/// </summary>
public sealed class SearchUpkeep(IServiceScopeFactory scopes, IAnalyser analyser, IEnumerable<SearchedKind> kinds, SynonymShelf synonyms, SearchMisses misses)
{
    private const int Batch = 200;

    /// <summary>Does all there is to do.</summary>
    /// <returns>How many entries were made anew or learned.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await ReadSynonymsAsync(stop);
        await InScopeAsync(misses.WriteAsync, stop);
        var done = 0;
        while (await InScopeAsync(RenewAsync, stop) is > 0 and var renewed) done += renewed;
        while (await InScopeAsync(LearnAsync, stop) is > 0 and var learned) done += learned;
        return done;
    }

    private async Task<int> InScopeAsync(Func<AppDb, CancellationToken, Task<int>> work, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem("search");
        return await work(db, stop);
    }

    private async Task ReadSynonymsAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await synonyms.RefreshAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetServices<ISynonymSource>(), stop);
    }

    private async Task<int> RenewAsync(AppDb db, CancellationToken stop)
    {
        var old = await db.Set<SearchEntry>().AsNoTracking()
            .Where(entry => entry.Analyser != analyser.Name).OrderBy(entry => entry.Id).Take(Batch).ToListAsync(stop);
        foreach (var group in old.GroupBy(entry => entry.Kind))
        {
            var kind = kinds.Single(one => one.Kind == group.Key);
            var records = (await kind.LoadAsync(db, [.. group.Select(entry => entry.RecordId)], stop)).ToDictionary(record => record.Id);
            await db.DecideAsync(
                async () =>
                {
                    foreach (var entry in group) await RenewAsync(db, entry, records.GetValueOrDefault(entry.RecordId), stop);
                    return Outcome.Done;
                },
                stop);
        }

        return old.Count;
    }

    // Only as it was read: a save of the record in between has written a newer entry already.
    private async Task RenewAsync(AppDb db, SearchEntry entry, ISearchable? record, CancellationToken stop)
    {
        var unchanged = db.Set<SearchEntry>().Where(one => one.Id == entry.Id && one.Analyser == entry.Analyser && one.Terms == entry.Terms);
        if (record is null)
        {
            await unchanged.ExecuteDeleteAsync(stop);
            return;
        }

        var text = EntryText.Of(record, analyser);
        await unchanged.ExecuteUpdateAsync(
            change => change
                .SetProperty(one => one.Name, text.Name)
                .SetProperty(one => one.Terms, text.Terms)
                .SetProperty(one => one.SortKey, text.SortKey)
                .SetProperty(one => one.Analyser, analyser.Name)
                .SetProperty(one => one.IsLearned, false),
            stop);
    }

    private static async Task<int> LearnAsync(AppDb db, CancellationToken stop)
    {
        var entries = await db.Set<SearchEntry>().AsNoTracking()
            .Where(entry => !entry.IsLearned).OrderBy(entry => entry.Id).Take(Batch)
            .Select(entry => new { entry.Id, entry.Terms })
            .ToListAsync(stop);
        if (entries.Count == 0) return 0;

        var terms = entries.SelectMany(entry => entry.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(term => term.Length is > 2 and <= FinnishText.MaxWord && term.All(char.IsLetter))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        await db.DecideAsync(
            async () =>
            {
                await db.Engine.LearnAsync(db, terms, stop);
                foreach (var entry in entries)
                {
                    await db.Set<SearchEntry>().Where(one => one.Id == entry.Id && one.Terms == entry.Terms)
                        .ExecuteUpdateAsync(change => change.SetProperty(one => one.IsLearned, true), stop);
                }

                return Outcome.Done;
            },
            stop);
        return entries.Count;
    }
}
