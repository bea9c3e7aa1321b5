using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Collections;

/// <summary>Addresses of lists that have ended.</summary>
internal sealed class ClearCollectionLinks(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.CollectionLinks.Where(link => link.ExpiresAt < before).OrderBy(link => link.Id).Select(link => link.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(() => db.CollectionLinks.Where(link => ids.Contains(link.Id)).ExecuteDeleteAsync(stop), stop);
        return ids.Count;
    }
}
