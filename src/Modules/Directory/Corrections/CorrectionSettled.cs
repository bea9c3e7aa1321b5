using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Corrections;

/// <summary>A suggested correction has been taken or answered.</summary>
internal sealed record CorrectionSettled(Guid OrganisationId, Guid CorrectionId, CorrectionState State) : DomainEvent;
