using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Corrections;

/// <summary>Somebody has suggested a correction to an organisation's entry.</summary>
internal sealed record CorrectionReceived(Guid OrganisationId, Guid CorrectionId) : DomainEvent;
