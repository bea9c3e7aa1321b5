namespace Kumppani.Accounts.Domain;

/// <summary>A link sent by mail that signs its receiver in once. Only the token's hash is kept.</summary>
internal sealed class SignInLink
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    public required string TokenHash { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? UsedAt { get; init; }

    /// <summary>The organisation an invitation is for: she acts for it after signing in.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Path, without language, to go to after signing in.</summary>
    public string? ReturnPath { get; init; }
}
