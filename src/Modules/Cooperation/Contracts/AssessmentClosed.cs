using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>A round was closed by hand, before its last day was over.</summary>
public sealed record AssessmentClosed(Guid RoundId) : DomainEvent;
