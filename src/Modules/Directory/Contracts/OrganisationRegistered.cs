using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An organisation has been put on a register.</summary>
public sealed record OrganisationRegistered(Guid OrganisationId, OrganisationKind Kind) : DomainEvent;
