using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person no longer signs in with her account of a municipality.</summary>
public sealed record MunicipalAccountUnlinked(Guid PersonId, Guid OrganisationId) : DomainEvent;
