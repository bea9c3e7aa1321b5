using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Sessions;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Passkeys;

/// <summary>Finds a person by her passkey. Whatever is wrong, the answer is the same.</summary>
internal sealed class PasskeyEntry(AppDb db, IPasskeyHandler<Person> handler, PasskeyTickets tickets, AccountThrottle throttle, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>What the browser asks the device; names nobody.</summary>
    public async Task<string> AskAsync()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, http.HttpContext!);
        tickets.KeepEntry(asked.AssertionState!);
        return asked.RequestOptionsJson;
    }

    /// <summary>The person whose device has answered, or null for any reason.</summary>
    public async Task<Person?> FindAsync(string credential, CancellationToken stop)
    {
        var tried = await throttle.PasskeyAsync(stop);
        if (!tried.IsWithin || await tickets.TakeEntryAsync(stop) is not { } state) return null;

        var found = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http.HttpContext!, CredentialJson = credential, AssertionState = state });
        if (!found.Succeeded || !await NoteAsync(found.User, found.Passkey, stop)) return null;

        await throttle.RightAsync(tried, stop);
        return found.User;
    }

    // Of two answers with one count, or when the passkey is removed at this moment, the database lets one through or none. A device that does not count always says 0.
    private async Task<bool> NoteAsync(Person person, UserPasskeyInfo used, CancellationToken stop)
    {
        var (id, count, isBackedUp, now) = (used.CredentialId, (long)used.SignCount, used.IsBackedUp, clock.UtcNow());
        var noted = await db.ChangeAsync(
            () => db.Passkeys.Where(one => one.PersonId == person.Id && one.CredentialId == id && (one.SignCount < count || (one.SignCount == 0 && count == 0))).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.SignCount, count).SetProperty(one => one.IsBackedUp, isBackedUp).SetProperty(one => one.LastUsedAt, now), stop),
            stop);
        return noted == 1;
    }
}
