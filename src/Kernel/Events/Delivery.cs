namespace Kumppani.Kernel.Events;

/// <summary>One event owed to one handler, until the handler has acknowledged it.</summary>
public sealed class Delivery
{
    /// <summary>The event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The handler's name.</summary>
    public required string Handler { get; init; }

    /// <summary>Pending, done or given up.</summary>
    public DeliveryState State { get; init; }

    /// <summary>How often it has been tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before this instant: the back-off, and the lease of whoever is trying now.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>Type of the last failure, without its message: messages may hold personal data.</summary>
    public string? Failure { get; init; }
}
