using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>Somebody of the organisation has said that a role still stands.</summary>
public sealed record MembershipChecked(Guid PersonId, Guid OrganisationId, Role Role) : DomainEvent;
