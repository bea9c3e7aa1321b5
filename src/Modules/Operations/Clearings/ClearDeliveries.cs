using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Clearings;

/// <summary>Deliveries that were acknowledged. The events themselves stay: they are the audit trail. Failed ones wait for a person.</summary>
internal sealed class ClearDeliveries(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Set<Delivery>().Where(one => one.State == DeliveryState.Done && one.DueAt < before)
            .OrderBy(one => one.DueAt).Select(one => one.EventId).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        return await db.ChangeAsync(() => db.Set<Delivery>().Where(one => ids.Contains(one.EventId) && one.State == DeliveryState.Done).ExecuteDeleteAsync(stop), stop);
    }
}
