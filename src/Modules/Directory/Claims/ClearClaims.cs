using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Claims;

/// <summary>Claims that were decided, or were not in time.</summary>
internal sealed class ClearClaims(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Claims.Where(claim => claim.DecidedAt < before).OrderBy(claim => claim.Id).Select(claim => claim.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(() => db.Claims.Where(claim => ids.Contains(claim.Id)).ExecuteDeleteAsync(stop), stop);
        return ids.Count;
    }
}
