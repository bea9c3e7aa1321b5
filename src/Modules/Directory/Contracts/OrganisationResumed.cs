using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An association that was marked as ended goes on: it is in the lists again.</summary>
public sealed record OrganisationResumed(Guid OrganisationId) : DomainEvent;
