using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A draft ballot's wording has been changed.</summary>
public sealed record BallotChanged(Guid BallotId) : DomainEvent;
