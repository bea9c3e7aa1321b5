using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>The ranking of a ballot has been shown to the hall, or hidden.</summary>
public sealed record RankingShown(Guid BallotId, bool IsShown) : DomainEvent;
