using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering will not be held. Those who had registered are told.</summary>
public sealed record GatheringCancelled(Guid GatheringId) : DomainEvent;
