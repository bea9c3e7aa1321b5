using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Contracts;

/// <summary>Associations are to be told of a round by mail, those that have not been told.</summary>
public sealed record AssessmentAnnounced(Guid RoundId) : DomainEvent;
