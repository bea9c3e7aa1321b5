using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person's role in an organisation has ended.</summary>
public sealed record MembershipEnded(Guid PersonId, Guid OrganisationId, Role Role) : DomainEvent;
