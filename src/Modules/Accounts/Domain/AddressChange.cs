using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Domain;

/// <summary>A person's address is about to change: whoever reads the old mailbox and whoever reads the new one must both agree. Only hashes of the tokens are kept.</summary>
internal sealed class AddressChange : Entity
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    public required Guid PersonId { get; init; }

    public required string NewAddress { get; init; }

    public required string OldTokenHash { get; init; }

    public required string NewTokenHash { get; init; }

    public DateTime? OldConfirmedAt { get; init; }

    public DateTime? NewConfirmedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public bool IsAgreed => OldConfirmedAt is not null && NewConfirmedAt is not null;

    public static (AddressChange Change, string OldToken, string NewToken) Ask(Guid personId, string newAddress, DateTime now)
    {
        var (old, fresh) = (Secrets.Token(), Secrets.Token());
        return (new AddressChange { PersonId = personId, NewAddress = newAddress, OldTokenHash = Secrets.Hash(old), NewTokenHash = Secrets.Hash(fresh), ExpiresAt = now + GoodFor }, old, fresh);
    }
}
