namespace Kumppani.Accounts.Contracts;

/// <summary>What one may be allowed to do with accounts.</summary>
public static class AccountPermissions
{
    /// <summary>Invite people to the organisation acted for, and end their roles.</summary>
    public const string Members = "accounts.members";

    /// <summary>Help someone who has lost her authenticator and her recovery codes.</summary>
    public const string Restore = "accounts.restore";

    /// <summary>Set how a municipality's people sign in by its own service.</summary>
    public const string MunicipalSignIn = "accounts.municipal-sign-in";
}
