using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Contracts;

/// <summary>An organisation is no longer on the register: it had come there by an import that was undone. Its events stay.</summary>
public sealed record OrganisationRemoved(Guid OrganisationId, OrganisationKind Kind) : DomainEvent;
