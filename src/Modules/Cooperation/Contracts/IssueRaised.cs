using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A matter has been raised with a municipality, by an association or by the liaison on behalf of others.</summary>
public sealed record IssueRaised(Guid IssueId) : DomainEvent;
