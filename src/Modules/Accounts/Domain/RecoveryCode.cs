namespace Kumppani.Accounts.Domain;

/// <summary>A code on paper that stands in once for a lost authenticator. Only its hash is kept; a used one is deleted.</summary>
internal sealed class RecoveryCode
{
    /// <summary>How many are made at a time.</summary>
    public const int Number = 10;

    /// <summary>57 bits: not to be found from its hash.</summary>
    public const int Length = 12;

    public required Guid PersonId { get; init; }

    public required string Hash { get; init; }
}
