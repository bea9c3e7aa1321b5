using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Contracts;

/// <summary>A person with a role in an organisation.</summary>
/// <param name="MembershipId">The role's id.</param>
/// <param name="PersonId">The person.</param>
/// <param name="DisplayName">How others see her.</param>
/// <param name="Address">Where her mail goes.</param>
/// <param name="Language">Language of her mail.</param>
/// <param name="Role">What she is there.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">The instant at which the role ends by itself; null when it has no term.</param>
/// <param name="TakenUpAt">When she first acted for the organisation; null while she is only invited.</param>
/// <param name="CheckedAt">When the organisation last said that the role stands.</param>
public sealed record Member(
    Guid MembershipId, Guid PersonId, string DisplayName, string Address, string Language, Role Role, DateTime From, DateTime? Until, DateTime? TakenUpAt, DateTime? CheckedAt);
