using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kumppani.Kernel.Events;

/// <summary>Writes what the entities raised into the event table, and what it owes to handlers, in the same save as the change.</summary>
internal sealed class EventWriter(EventBook book, TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDb)eventData.Context!;
        var now = clock.UtcNow();
        // Asked for once: every asking looks through all that is tracked.
        var written = db.Set<EventRow>().Local;
        foreach (var entry in db.ChangeTracker.Entries<IRaisesEvents>().ToList())
        {
            if (entry is { State: EntityState.Modified, Entity: Entity changed }) changed.Version = Guid.CreateVersion7();
            foreach (var happened in entry.Entity.Raised) Write(db, written, entry.Entity.Id, happened, now);
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IRaisesEvents>()) entry.Entity.ForgetRaised();
        return ValueTask.FromResult(result);
    }

    private void Write(AppDb db, LocalView<EventRow> written, Guid recordId, DomainEvent happened, DateTime now)
    {
        // A save that failed and is tried again finds its events already waiting.
        if (written.FindEntry(happened.EventId) is not null) return;

        var type = happened.GetType();
        db.Add(new EventRow
        {
            Id = happened.EventId,
            Type = type.Name,
            RecordId = recordId,
            At = now,
            PersonId = db.Actor.PersonId,
            ActingFor = db.Actor.OrganisationId,
            Cause = db.Actor.Cause,
            Payload = StoredJson.Write(happened),
        });
        foreach (var handler in book.HandlersOf(type.Name))
        {
            db.Add(new Delivery { EventId = happened.EventId, Handler = handler, DueAt = now });
        }
    }
}
