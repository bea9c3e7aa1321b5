using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Clearings;

/// <summary>Returns from a municipality's sign-in and answers of passkeys that could not be used again anyway.</summary>
internal sealed class ClearUsedReturns(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var hashes = await db.UsedReturns.Where(one => one.EndsAt < before).OrderBy(one => one.EndsAt).Select(one => one.StateHash).Take(atMost).ToListAsync(stop);
        if (hashes.Count == 0) return 0;

        await db.ChangeAsync(() => db.UsedReturns.Where(one => hashes.Contains(one.StateHash)).ExecuteDeleteAsync(stop), stop);
        return hashes.Count;
    }
}
