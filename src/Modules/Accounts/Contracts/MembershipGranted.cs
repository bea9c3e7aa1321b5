using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person has been given a role in an organisation.</summary>
public sealed record MembershipGranted(Guid PersonId, Guid OrganisationId, Role Role) : DomainEvent;
