using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Kumppani.Kernel.Health;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Events;

/// <summary>Delivers events to their handlers: each handler acknowledges for itself, a failure is tried again later.</summary>
public sealed partial class Dispatcher(IServiceScopeFactory scopes, EventBook book, DispatchPulse pulse, TimeProvider clock, ILogger<Dispatcher> log)
{
    private const int MostAttempts = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Delivers what is due, until nothing is. Returns how many deliveries were acknowledged.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken stop)
    {
        var acknowledged = 0;
        while (true)
        {
            pulse.Beat();
            var due = await DueAsync(stop);
            if (due.Count == 0) return acknowledged;
            Crash.At(CrashPoint.EventFound);
            foreach (var (delivery, row) in due)
            {
                pulse.Beat();
                if (await ClaimAsync(delivery, stop) && await DeliverAsync(delivery, row, stop)) acknowledged++;
            }
        }
    }

    private async Task<List<(Delivery Delivery, EventRow Row)>> DueAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.UtcNow();
        var due = await db.Set<Delivery>().AsNoTracking()
            .Where(delivery => delivery.State == DeliveryState.Pending && delivery.DueAt <= now)
            .Join(db.Set<EventRow>(), delivery => delivery.EventId, row => row.Id, (delivery, row) => new { delivery, row })
            .OrderBy(pair => pair.delivery.DueAt).ThenBy(pair => pair.row.Id)
            .Take(50)
            .ToListAsync(stop);
        return [.. due.Select(pair => (pair.delivery, pair.row))];
    }

    // Whoever changes the row from the attempt it saw to the next has it; another node's update then changes none.
    private Task<bool> ClaimAsync(Delivery seen, CancellationToken stop)
    {
        var leaseEnds = clock.UtcNow() + Lease;
        return UpdateAsync(seen, rows => rows.ExecuteUpdateAsync(set => set
            .SetProperty(delivery => delivery.Attempts, seen.Attempts + 1)
            .SetProperty(delivery => delivery.DueAt, leaseEnds), stop), seen.Attempts, stop);
    }

    private async Task<bool> DeliverAsync(Delivery delivery, EventRow row, CancellationToken stop)
    {
        Crash.At(CrashPoint.EventClaimed);
        var attempt = delivery.Attempts + 1;
        using var activity = Figures.Begin("deliver", delivery.Handler);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem($"event:{row.Id}", row.ActingFor);
            if (book.Find(row.Type, delivery.Handler) is { } subscription)
            {
                await subscription.DeliverAsync(scope.ServiceProvider, row, stop);
            }

            Figures.CountDelivery(delivery.Handler, isDone: true);
            Crash.At(CrashPoint.EventHandled);
            var isAcknowledged = await UpdateAsync(delivery, rows => rows.ExecuteUpdateAsync(set => set
                .SetProperty(one => one.State, DeliveryState.Done), stop), attempt, stop);
            Crash.At(CrashPoint.EventAcknowledged);
            return isAcknowledged;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // The boundary of foreign code: the failure is kept and shown to the operator, and the delivery tried again.
            Figures.CountDelivery(delivery.Handler, isDone: false);
            LogFailure(log, delivery.Handler, row.Id, attempt, failure.GetType().Name, failure.StackTrace);
            var name = failure.GetType().Name;
            var state = attempt >= MostAttempts ? DeliveryState.Failed : DeliveryState.Pending;
            var due = clock.UtcNow() + TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt, 11)));
            await UpdateAsync(delivery, rows => rows.ExecuteUpdateAsync(set => set
                .SetProperty(one => one.State, state)
                .SetProperty(one => one.DueAt, due)
                .SetProperty(one => one.Failure, name), stop), attempt, stop);
            return false;
        }
    }

    private async Task<bool> UpdateAsync(Delivery of, Func<IQueryable<Delivery>, Task<int>> update, int seenAttempts, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var changed = 0;
        await db.DecideAsync(
            async () =>
            {
                changed = await update(db.Set<Delivery>().Where(delivery =>
                    delivery.EventId == of.EventId && delivery.Handler == of.Handler
                    && delivery.Attempts == seenAttempts && delivery.State == DeliveryState.Pending));
                return Outcome.Done;
            },
            stop);
        return changed == 1;
    }

    [LoggerMessage(LogLevel.Error, "Handler {Handler} failed on event {EventId}, attempt {Attempt}: {Failure}\n{StackTrace}")]
    private static partial void LogFailure(ILogger log, string handler, Guid eventId, int attempt, string failure, string? stackTrace);
}
