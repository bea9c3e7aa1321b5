using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>An organisation has answered in a round, or changed its answer; what it said is not told.</summary>
public sealed record AssessmentAnswered(Guid SheetId, Guid RoundId) : DomainEvent;
