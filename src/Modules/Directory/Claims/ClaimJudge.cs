namespace Kumppani.Directory.Claims;

/// <summary>Who decides a claim.</summary>
internal enum ClaimJudge
{
    /// <summary>Whoever reads the association's own mailbox.</summary>
    Mailbox,

    /// <summary>The liaison of the municipality on whose register it stands.</summary>
    Liaison,

    /// <summary>Time, when nobody else has.</summary>
    Time,
}
