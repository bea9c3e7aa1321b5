using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Clearings;

/// <summary>Addresses from which mail came back, and to which none has gone since.</summary>
internal sealed class ClearTroubledAddresses(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var old = await db.Set<TroubledAddress>().Where(one => one.LastAt < before).OrderBy(one => one.LastAt).Select(one => one.Address).Take(atMost).ToListAsync(stop);
        if (old.Count == 0) return 0;

        await db.ChangeAsync(() => db.Set<TroubledAddress>().Where(one => old.Contains(one.Address) && one.LastAt < before).ExecuteDeleteAsync(stop), stop);
        return old.Count;
    }
}
