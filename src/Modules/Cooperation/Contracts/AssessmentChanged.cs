using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>The name or the last day of a round has been changed.</summary>
public sealed record AssessmentChanged(Guid RoundId) : DomainEvent;
