using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The municipality has answered a matter in public, or mended its answer.</summary>
public sealed record IssueAnswered(Guid IssueId) : DomainEvent;
