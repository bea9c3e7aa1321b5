using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts.Sessions;

/// <summary>How often one may try at the doors of accounts: by client and by account, whether there is such an account or not.</summary>
internal sealed class AccountThrottle(Throttle throttle, ClientNetwork client)
{
    public const int MostLinksToAnAddress = 5;
    public const int MostLinksFromAClient = 60;
    public const int MostPasswordsOfAnAccount = 10;
    public const int MostPasswordsFromAClient = 100;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>A sign-in link to an address. Whoever asks in another's name fills her mailbox no further than this.</summary>
    public async Task<bool> MaySendLinkAsync(EmailAddress address, CancellationToken stop) =>
        (await throttle.CountAsync(
            [new ThrottleLimit("link", client.Name, MostLinksFromAClient, Hour), new ThrottleLimit("link-to", address.Value, MostLinksToAnAddress, Hour)], stop)).IsWithin;

    /// <summary>A change of one's address, which sends mail to whatever address was typed.</summary>
    public async Task<bool> MayChangeAddressAsync(Guid personId, CancellationToken stop) =>
        (await throttle.CountAsync([new ThrottleLimit("address", personId.ToString(), MostLinksToAnAddress, Hour)], stop)).IsWithin;

    /// <summary>A password for an account. A right one is given back.</summary>
    public Task<ThrottledTry> PasswordAsync(string address, CancellationToken stop) =>
        throttle.CountAsync(
            [
                new ThrottleLimit("password", client.Name, MostPasswordsFromAClient, Quarter),
                new ThrottleLimit("password-of", address.Trim().ToLowerInvariant(), MostPasswordsOfAnAccount, Quarter),
            ],
            stop);

    /// <summary>A code of the second step. A right one is given back.</summary>
    public Task<ThrottledTry> CodeAsync(Guid personId, CancellationToken stop) =>
        throttle.CountAsync([new ThrottleLimit("second-step", personId.ToString(), MostPasswordsOfAnAccount, Quarter)], stop);

    /// <summary>A return from a municipality's sign-in service. One that proves somebody is given back.</summary>
    public Task<ThrottledTry> MunicipalAsync(CancellationToken stop) =>
        throttle.CountAsync([new ThrottleLimit("municipal", client.Name, MostPasswordsFromAClient, Quarter)], stop);

    /// <summary>The try was right: it does not weigh.</summary>
    public Task RightAsync(ThrottledTry tried, CancellationToken stop) => throttle.GiveBackAsync(tried, stop);
}
