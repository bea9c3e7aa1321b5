using Kumppani.Kernel.Security;

namespace Kumppani.Directory.Collections;

/// <summary>An address by which anybody who has it opens a list until it ends. Only the hash of its key is kept, so it is shown once.</summary>
internal sealed class CollectionLink
{
    /// <summary>So many a list may have at a time.</summary>
    public const int Most = 20;

    /// <summary>For how many days an address may be made.</summary>
    public static IReadOnlyList<int> Days => [7, 30, 90];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CollectionId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public static (CollectionLink Link, string Token) To(Guid collectionId, int days, DateTime now)
    {
        var token = Secrets.Token();
        return (new CollectionLink { CollectionId = collectionId, TokenHash = Secrets.Hash(token), MadeAt = now, ExpiresAt = now.AddDays(days) }, token);
    }
}
