using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An association has ended: it left the lists. Its page and history stay.</summary>
public sealed record OrganisationEnded(Guid OrganisationId) : DomainEvent;
