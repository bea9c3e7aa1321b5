using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>What is told of a gathering has changed; only the fields' names are kept.</summary>
public sealed record GatheringChanged(Guid GatheringId, IReadOnlyList<string> Fields) : DomainEvent;
