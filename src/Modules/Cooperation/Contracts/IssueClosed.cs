using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>An answered matter has been put aside.</summary>
public sealed record IssueClosed(Guid IssueId) : DomainEvent;
