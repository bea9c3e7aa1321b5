using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>A signed-in person as she is at this request.</summary>
internal sealed record PersonToday(Guid Id, string DisplayName, IReadOnlyList<PersonToday.RoleIn> Roles)
{
    /// <summary>A role that is in force.</summary>
    /// <param name="OrganisationId">Where.</param>
    /// <param name="Role">As what.</param>
    /// <param name="IsOpen">False while the organisation requires a second step that this session has not taken: she acts for it when she has.</param>
    internal sealed record RoleIn(Guid OrganisationId, Role Role, bool IsOpen);
}
