using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A gathering has been drafted; only its hosts see it.</summary>
public sealed record GatheringDrafted(Guid GatheringId, GatheringKind Kind) : DomainEvent;
