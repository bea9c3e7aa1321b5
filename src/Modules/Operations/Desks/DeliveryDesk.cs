using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Desks;

/// <summary>Deliveries of events that their handler refused ten times.</summary>
internal sealed class DeliveryDesk(AppDb db, TimeProvider clock)
{
    /// <summary>Has the handler try again, from the first attempt. Belongs inside a decision.</summary>
    public async Task<Outcome> RetryAsync(Guid eventId, string handler, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return await db.Set<Delivery>().Where(one => one.EventId == eventId && one.Handler == handler && one.State == DeliveryState.Failed).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, DeliveryState.Pending).SetProperty(one => one.Attempts, 0).SetProperty(one => one.DueAt, now), stop) == 1
            ? Outcome.Done
            : OperationProblems.DeliveryDecided;
    }
}
