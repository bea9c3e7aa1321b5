namespace Kumppani.Kernel.Domain;

/// <summary>A record with an identity of our making, a version for concurrency and ETag, and the events it has raised.</summary>
public abstract class Entity : IRaisesEvents
{
    private readonly List<DomainEvent> raised = [];

    /// <summary>UUIDv7, made before the row is written, so that a repeated request finds its effect.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Changes with every save; compared by the database when the record is written.</summary>
    public Guid Version { get; internal set; } = Guid.CreateVersion7();

    IReadOnlyList<DomainEvent> IRaisesEvents.Raised => raised;

    void IRaisesEvents.ForgetRaised() => raised.Clear();

    /// <summary>Counts as changed though only its parts did, which are rows of their own.</summary>
    protected void Touch() => Version = Guid.CreateVersion7();

    /// <summary>Records what happened; it is saved with the change.</summary>
    protected Outcome Raise(DomainEvent happened)
    {
        raised.Add(happened);
        return Outcome.Done;
    }
}
