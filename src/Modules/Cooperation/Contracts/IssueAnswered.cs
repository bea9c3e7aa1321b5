using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The municipality has answered a matter in public, or mended its answer.</summary>
/// <param name="IssueId">The matter.</param>
/// <param name="IsMended">It had an answer before.</param>
public sealed record IssueAnswered(Guid IssueId, bool IsMended = false) : DomainEvent;
