using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>Somebody has changed what an organisation says of itself; only the fields' names are told, contact details are not.</summary>
public sealed record OrganisationChanged(Guid OrganisationId, IReadOnlyList<string> Fields) : DomainEvent;
