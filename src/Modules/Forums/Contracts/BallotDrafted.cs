using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A ballot has been drafted.</summary>
public sealed record BallotDrafted(Guid BallotId, Guid GatheringId) : DomainEvent;
