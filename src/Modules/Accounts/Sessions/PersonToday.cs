using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>A signed-in person as she is at this request.</summary>
internal sealed record PersonToday(Guid Id, string DisplayName, IReadOnlyList<PersonToday.RoleIn> Roles)
{
    /// <summary>A role that is in force.</summary>
    /// <param name="OrganisationId">Where.</param>
    /// <param name="Role">As what.</param>
    /// <param name="Door">What this session lacks for acting there, if anything.</param>
    internal sealed record RoleIn(Guid OrganisationId, Role Role, RoleDoor Door)
    {
        /// <summary>She may act there in this session.</summary>
        public bool IsOpen => Door is RoleDoor.Open;
    }
}
