namespace Kumppani.Directory.Claims;

/// <summary>What became of a claim.</summary>
internal enum ClaimState
{
    /// <summary>Nobody has decided yet.</summary>
    Unreviewed,

    /// <summary>She was invited as the association's main user.</summary>
    Approved,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>Nobody decided in time.</summary>
    Lapsed,
}
