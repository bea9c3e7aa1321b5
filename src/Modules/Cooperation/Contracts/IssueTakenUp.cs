using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The municipality has said who answers a matter and by when.</summary>
public sealed record IssueTakenUp(Guid IssueId) : DomainEvent;
