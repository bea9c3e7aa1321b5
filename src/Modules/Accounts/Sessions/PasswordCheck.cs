using Kumppani.Accounts.Domain;
using Microsoft.AspNetCore.Identity;

namespace Kumppani.Accounts.Sessions;

/// <summary>Finds the person by address and password. Tries are counted before anything is looked at, known address or not.</summary>
internal sealed class PasswordCheck(UserManager<Person> people, IPasswordHasher<Person> hasher, AccountThrottle throttle)
{
    private static readonly Person Nobody = new() { DisplayName = "", Language = "fi" };
    private static string? nobodysHash;

    /// <summary>The person, or null for any reason.</summary>
    public async Task<Person?> FindAsync(string address, string password, CancellationToken stop)
    {
        var tried = await throttle.PasswordAsync(address, stop);
        var person = await people.FindByEmailAsync(address.Trim());
        if (!tried.IsWithin || person is not { PasswordHash: not null })
        {
            // As much work as for a known address: the time taken tells nothing.
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, "nobody's password"), password);
            return null;
        }

        if (!await people.CheckPasswordAsync(person, password)) return null;

        await throttle.RightAsync(tried, stop);
        return person;
    }

    /// <summary>True for the password of a person who is signed in; a session left open is no way to try passwords.</summary>
    public async Task<bool> IsOwnAsync(Person person, string password, CancellationToken stop)
    {
        var tried = await throttle.PasswordAsync(person.Email!, stop);
        if (!tried.IsWithin || !await people.CheckPasswordAsync(person, password)) return false;

        await throttle.RightAsync(tried, stop);
        return true;
    }
}
