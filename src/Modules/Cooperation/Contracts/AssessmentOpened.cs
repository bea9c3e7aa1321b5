using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A municipality has opened a round of assessing how the cooperation stands.</summary>
public sealed record AssessmentOpened(Guid RoundId) : DomainEvent;
