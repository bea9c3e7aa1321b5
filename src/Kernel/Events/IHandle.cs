using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Events;

/// <summary>Does something because of an event. Delivery is at least once: it may run twice and must then change nothing more.</summary>
public interface IHandle<in TEvent>
    where TEvent : DomainEvent
{
    /// <summary>Handles one event, in a scope of its own that acts as the system.</summary>
    Task HandleAsync(TEvent happened, CancellationToken stop);
}
