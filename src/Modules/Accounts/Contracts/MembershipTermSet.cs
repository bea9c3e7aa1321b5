using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>The end of a person's role has been set, moved or taken away.</summary>
public sealed record MembershipTermSet(Guid PersonId, Guid OrganisationId, Role Role) : DomainEvent;
