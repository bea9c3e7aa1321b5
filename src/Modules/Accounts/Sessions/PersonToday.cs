using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>A signed-in person as she is at this request.</summary>
internal sealed record PersonToday(Guid Id, string DisplayName, IReadOnlyList<PersonToday.RoleIn> Roles)
{
    /// <summary>A role that is in force.</summary>
    internal sealed record RoleIn(Guid OrganisationId, Role Role);
}
