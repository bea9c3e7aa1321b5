using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Attachments;

/// <summary>
/// Takes away the files that no row names, and marks the rows whose file is missing. A file younger than a day is left alone: its row may be on its way.
/// So is one whose row was removed less than a day ago, as a backup that began before looks for it.
/// </summary>
public sealed class FileSweep(AppDb db, IFileStore store, IEnumerable<INamesFiles> owners, TimeProvider clock)
{
    private const int Batch = 500;

    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>Sweeps once. What is left by a sweep that was broken off is taken by the next.</summary>
    /// <returns>How many files went.</returns>
    public async Task<int> SweepAsync(CancellationToken stop)
    {
        var before = clock.UtcNow() - Grace;
        await DecideAsync(() => db.Set<Attachment>().Where(one => one.RemovedAt < before).ExecuteDeleteAsync(stop), stop);

        var gone = 0;
        List<StoredFile> old = [];
        await foreach (var file in store.ListAsync(stop))
        {
            if (file.WrittenAt < before) old.Add(file);
            if (old.Count == Batch) gone += await RemoveUnnamedAsync(old, stop);
        }

        gone += await RemoveUnnamedAsync(old, stop);
        await MarkMissingAsync(stop);
        return gone;
    }

    private async Task<int> RemoveUnnamedAsync(List<StoredFile> files, CancellationToken stop)
    {
        var keys = files.ConvertAll(file => file.Key);
        files.Clear();
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var owner in owners) named.UnionWith(await owner.NamedAsync(keys, stop));

        keys.RemoveAll(named.Contains);
        foreach (var key in keys) await store.RemoveAsync(key, stop);
        return keys.Count;
    }

    private async Task MarkMissingAsync(CancellationToken stop)
    {
        var (last, now) = (Guid.Empty, clock.UtcNow());
        while (true)
        {
            var from = last;
            var rows = await db.Set<Attachment>().Where(one => one.Id.CompareTo(from) > 0).OrderBy(one => one.Id)
                .Select(one => new { one.Id, one.FileKey, IsMarked = one.MissingSince != null }).Take(Batch).ToListAsync(stop);
            foreach (var row in rows)
            {
                var isMissing = !await store.HoldsAsync(row.FileKey, stop);
                if (isMissing == row.IsMarked) continue;
                DateTime? since = isMissing ? now : null;
                await DecideAsync(() => db.Set<Attachment>().Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.MissingSince, since), stop), stop);
            }

            if (rows.Count < Batch) return;
            last = rows[^1].Id;
        }
    }

    private Task DecideAsync(Func<Task<int>> statement, CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            await statement();
            return Outcome.Done;
        },
        stop);
}
