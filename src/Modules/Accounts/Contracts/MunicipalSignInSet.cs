using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Contracts;

/// <summary>How a municipality's people sign in by their own service has been set.</summary>
public sealed record MunicipalSignInSet(Guid OrganisationId, bool IsOn, bool IsRequired) : DomainEvent;
