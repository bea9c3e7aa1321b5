namespace Kumppani.Accounts.Domain;

/// <summary>A person's authenticator app: the second step of signing in (RFC 6238).</summary>
internal sealed class Authenticator
{
    public required Guid PersonId { get; init; }

    /// <summary>The shared secret, encrypted by the key ring.</summary>
    public required string ProtectedSecret { get; init; }

    /// <summary>When she first typed a right code; null while it is being set up, and it then asks for nothing.</summary>
    public DateTime? ConfirmedAt { get; init; }

    /// <summary>The last time step whose code was used. A code is good once: the next must be of a later step.</summary>
    public required long LastStep { get; init; }
}
