namespace Kumppani.Accounts.Domain;

/// <summary>What the session cookie carries beside the person's id.</summary>
internal static class AccountClaims
{
    /// <summary>The organisation acted for. Checked against the memberships of the day on every request.</summary>
    public const string Organisation = "org";

    /// <summary>The session's row. Ended there, the cookie is worth nothing.</summary>
    public const string Session = "sid";
}
