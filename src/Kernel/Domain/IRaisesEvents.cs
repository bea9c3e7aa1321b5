namespace Kumppani.Kernel.Domain;

/// <summary>Something that is saved together with what happened to it. An <see cref="Entity"/> is; so is a record that must be of another's base class.</summary>
public interface IRaisesEvents
{
    /// <summary>The record's id.</summary>
    Guid Id { get; }

    /// <summary>Events to be written in the coming save.</summary>
    IReadOnlyList<DomainEvent> Raised { get; }

    /// <summary>They have been written.</summary>
    void ForgetRaised();
}
