using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>Voting has ended; the result no longer changes.</summary>
public sealed record BallotClosed(Guid BallotId, Guid GatheringId, int Ballots) : DomainEvent;
