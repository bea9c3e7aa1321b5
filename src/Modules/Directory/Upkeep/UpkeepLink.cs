using Kumppani.Kernel.Security;

namespace Kumppani.Directory.Upkeep;

/// <summary>
/// A link of a reminder: whoever reads the organisation's mailbox confirms the entry with it, and can do nothing else. Only hashes are kept. It is of no use
/// when the organisation's address is another by then.
/// </summary>
internal sealed class UpkeepLink
{
    /// <summary>Longer than all reminders take, so that an earlier one works too.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(90);

    public required string TokenHash { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Hash of the address it was sent to.</summary>
    public required string MailboxHash { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public static (UpkeepLink Link, string Token) To(Guid organisationId, string address, DateTime now)
    {
        var token = Secrets.Token();
        return (new UpkeepLink { TokenHash = Secrets.Hash(token), OrganisationId = organisationId, MailboxHash = Secrets.Hash(address), ExpiresAt = now + GoodFor }, token);
    }
}
