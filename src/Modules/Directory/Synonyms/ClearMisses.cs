using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Synonyms;

/// <summary>Words that nobody has looked for in vain for a while.</summary>
internal sealed class ClearMisses(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var keys = await db.Set<SearchMiss>().Where(miss => miss.LastDay < before).OrderBy(miss => miss.LastDay).ThenBy(miss => miss.Key).Select(miss => miss.Key).Take(atMost).ToListAsync(stop);
        if (keys.Count == 0) return 0;

        await db.ChangeAsync(() => db.Set<SearchMiss>().Where(miss => keys.Contains(miss.Key)).ExecuteDeleteAsync(stop), stop);
        return keys.Count;
    }
}
