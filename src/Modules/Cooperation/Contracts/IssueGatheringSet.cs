using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The municipality has said at which gathering a matter is taken up, or that at none.</summary>
/// <param name="IssueId">The matter.</param>
/// <param name="GatheringId">The gathering; null for none.</param>
public sealed record IssueGatheringSet(Guid IssueId, Guid? GatheringId) : DomainEvent;
