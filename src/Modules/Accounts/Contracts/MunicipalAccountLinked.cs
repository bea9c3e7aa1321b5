using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person signs in with her account of a municipality from now on.</summary>
public sealed record MunicipalAccountLinked(Guid PersonId, Guid OrganisationId) : DomainEvent;
