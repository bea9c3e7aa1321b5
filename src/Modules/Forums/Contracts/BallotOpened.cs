using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>Voting has begun.</summary>
public sealed record BallotOpened(Guid BallotId, Guid GatheringId) : DomainEvent;
