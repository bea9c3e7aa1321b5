namespace Kumppani.Kernel.Events;

/// <summary>One thing that happened: who, when, for which organisation, why. Only ever added.</summary>
public sealed class EventRow
{
    /// <summary>UUIDv7: the order of events.</summary>
    public required Guid Id { get; init; }

    /// <summary>The event's name, for example <c>AssociationRenamed</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The record it happened to.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The person who did it, or null for the system or a visitor.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The organisation she acted for; empty when none.</summary>
    public required Guid ActingFor { get; init; }

    /// <summary>What started it: a request, an event, a job or the seed.</summary>
    public required string Cause { get; init; }

    /// <summary>The event as JSON; ids and facts that are not personal.</summary>
    public required string Payload { get; init; }
}
