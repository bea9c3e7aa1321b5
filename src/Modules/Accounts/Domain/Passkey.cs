namespace Kumppani.Accounts.Domain;

/// <summary>A passkey (WebAuthn): the public half of a key that never leaves a person's device or her password manager.</summary>
internal sealed class Passkey
{
    /// <summary>How many a person may have.</summary>
    public const int Most = 10;

    public const int MaxName = 60;

    /// <summary>The standard's limit.</summary>
    public const int MaxCredentialId = 1023;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>1 to <see cref="Most"/>, each once for a person: the database then keeps the limit.</summary>
    public required int Slot { get; init; }

    /// <summary>The name the device knows it by.</summary>
    public required byte[] CredentialId { get; init; }

    /// <summary>As the device gave it (COSE).</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>How often it has signed, where the device counts; one that goes backwards has been copied.</summary>
    public required long SignCount { get; init; }

    /// <summary>It may be copied to the person's other devices by her password manager.</summary>
    public required bool IsBackupEligible { get; init; }

    /// <summary>It was so copied when it was last used.</summary>
    public required bool IsBackedUp { get; init; }

    /// <summary>What she calls it.</summary>
    public required string Name { get; set; }

    public required DateTime AddedAt { get; init; }

    /// <summary>When she last signed in with it; null for never.</summary>
    public DateTime? LastUsedAt { get; init; }
}
