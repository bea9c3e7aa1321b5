using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A host has typed paper ballots in, instead of those typed in before.</summary>
public sealed record PaperBallotsEntered(Guid BallotId, Guid GatheringId, int Ballots) : DomainEvent;
