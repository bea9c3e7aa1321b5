using Kumppani.Kernel.Security;

namespace Kumppani.Accounts;

/// <summary>What a role is called.</summary>
internal static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.Operator => Texts.RoleOperator,
        Role.Liaison => Texts.RoleLiaison,
        Role.MainUser => Texts.RoleMainUser,
        Role.Editor => Texts.RoleEditor,
        Role.ServiceWorker => Texts.RoleServiceWorker,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without words."),
    };
}
