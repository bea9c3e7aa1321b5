using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The unit's answer to a matter has been written down.</summary>
public sealed record CaseAnswered(Guid CaseId) : DomainEvent;
