using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has acted for the organisation for the first time.</summary>
public sealed record MembershipTakenUp(Guid PersonId, Guid OrganisationId, Role Role) : DomainEvent;
