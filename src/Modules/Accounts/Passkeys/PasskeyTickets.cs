using Kumppani.Accounts.Sessions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Accounts.Passkeys;

/// <summary>What a device has been asked, sealed in the browser that asked: only there, once and within five minutes is its answer listened to.</summary>
internal sealed class PasskeyTickets(IDataProtectionProvider protection, IHttpContextAccessor http, UsedOnce once)
{
    public const string EntryCookie = "kumppani-passkey";
    public const string AdditionCookie = "kumppani-passkey-new";
    public const string EntryPurpose = "Kumppani.Passkey.Entry";
    public const string AdditionPurpose = "Kumppani.Passkey.Addition";

    private readonly SealedCookie<Asked> entry = new(EntryCookie, EntryPurpose, PasskeyRules.GoodFor, protection, http);
    private readonly SealedCookie<Asked> addition = new(AdditionCookie, AdditionPurpose, PasskeyRules.GoodFor, protection, http);

    public void KeepEntry(string state) => entry.Keep(new Asked(state));

    public void KeepAddition(string state) => addition.Keep(new Asked(state));

    /// <summary>What was asked in order to sign in, used up by this; null when nothing is, it is too old, or it has been answered.</summary>
    public Task<string?> TakeEntryAsync(CancellationToken stop) => TakeAsync(entry, stop);

    /// <summary>What was asked in order to add a passkey, in the same way.</summary>
    public Task<string?> TakeAdditionAsync(CancellationToken stop) => TakeAsync(addition, stop);

    private async Task<string?> TakeAsync(SealedCookie<Asked> cookie, CancellationToken stop)
    {
        if (cookie.Find() is not { } asked) return null;

        cookie.Forget();
        return await once.UseAsync(asked.State, PasskeyRules.GoodFor, stop) ? asked.State : null;
    }

    /// <summary>The framework's own words for it; they hold the challenge.</summary>
    internal sealed record Asked(string State);
}
