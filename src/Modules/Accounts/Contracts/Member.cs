using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person with a role in an organisation.</summary>
public sealed record Member(Guid MembershipId, Guid PersonId, string DisplayName, string Address, string Language, Role Role, DateTime From);
