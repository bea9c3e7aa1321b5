using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Claims;

/// <summary>A claim has been decided, or its time is over.</summary>
internal sealed record ClaimDecided(Guid OrganisationId, Guid ClaimId, ClaimState State, ClaimJudge Judge) : DomainEvent;
