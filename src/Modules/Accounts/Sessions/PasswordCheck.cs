using Kumppani.Accounts.Domain;
using Microsoft.AspNetCore.Identity;

namespace Kumppani.Accounts.Sessions;

/// <summary>Finds the person by address and password, with the lock-out of Identity after repeated failures.</summary>
internal sealed class PasswordCheck(UserManager<Person> people, SignInManager<Person> signIn, IPasswordHasher<Person> hasher)
{
    private static readonly Person Nobody = new() { DisplayName = "", Language = "fi" };
    private static string? nobodysHash;

    /// <summary>The person, or null for any reason.</summary>
    public async Task<Person?> FindAsync(string address, string password)
    {
        if (await people.FindByEmailAsync(address.Trim()) is not { PasswordHash: not null } person)
        {
            // As much work as for a known address: the time taken tells nothing.
            hasher.VerifyHashedPassword(Nobody, nobodysHash ??= hasher.HashPassword(Nobody, "nobody's password"), password);
            return null;
        }

        var result = await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        return result.Succeeded ? person : null;
    }
}
