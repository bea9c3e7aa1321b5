namespace Kumppani.Kernel.Security.Keys;

/// <summary>A key of data protection, as the framework writes it.</summary>
public sealed class StoredKey
{
    /// <summary>Its name, which the framework gives.</summary>
    public required string Name { get; init; }

    /// <summary>The key, encrypted when the operator has given a certificate.</summary>
    public required string Xml { get; init; }
}
