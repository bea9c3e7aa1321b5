namespace Kumppani.Kernel.Security.Keys;

/// <summary>How the keys of data protection are kept; section <c>Keys</c> of the configuration.</summary>
public sealed class KeyOptions
{
    /// <summary>A PKCS#12 file whose certificate encrypts new keys; every node has the same. Null: the keys are as secret as the database.</summary>
    public string? Certificate { get; init; }

    /// <summary>The file's password.</summary>
    public string? Password { get; init; }

    /// <summary>The file that encrypted older keys, while the certificate is being changed.</summary>
    public string? FormerCertificate { get; init; }
}
