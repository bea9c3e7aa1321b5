using System.Text.Json.Serialization;

namespace Kumppani.Kernel.Domain;

/// <summary>
/// Something that happened, in the past tense. It is saved with the change itself, and is outbox, audit trail and history at once:
/// it holds ids and facts that are not personal.
/// </summary>
public abstract record DomainEvent
{
    /// <summary>Made by us, so that a handler that runs twice knows it.</summary>
    [JsonIgnore]
    public Guid EventId { get; internal set; } = Guid.CreateVersion7();
}
