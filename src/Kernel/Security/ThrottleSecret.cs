using System.Security.Cryptography;
using System.Text;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Security;

/// <summary>
/// The key of the throttles' hashes, the same on all nodes: made at the first try, kept as a setting and encrypted by the key ring, so that
/// the database alone does not tell which addresses were counted.
/// </summary>
public sealed class ThrottleSecret(IServiceScopeFactory scopes, IDataProtectionProvider protection)
{
    private const string Name = "throttle-secret";

    private readonly IDataProtector protector = protection.CreateProtector("Kumppani.Throttle");
    private byte[]? known;

    /// <summary>The hash of what is counted.</summary>
    public async Task<string> HashAsync(string what, CancellationToken stop) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(known ??= await FindAsync(stop), Encoding.UTF8.GetBytes(what)));

    private async Task<byte[]> FindAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var stored = await StoredAsync(db, stop);
        return Read(stored) ?? await MakeAsync(db, stored, stop);
    }

    private static Task<string?> StoredAsync(AppDb db, CancellationToken stop) =>
        db.Set<Setting>().AsNoTracking().Where(setting => setting.Key == Name).Select(setting => setting.Value).FirstOrDefaultAsync(stop);

    private byte[]? Read(string? stored)
    {
        try
        {
            return stored is null ? null : protector.Unprotect(Convert.FromBase64String(stored));
        }
        catch (CryptographicException)
        {
            // The key ring it was encrypted with is gone: a new secret only forgets the counts of this window.
            return null;
        }
    }

    // Takes away only the one that could not be read: what somebody else has just made stays, and is hers and ours.
    private async Task<byte[]> MakeAsync(AppDb db, string? unreadable, CancellationToken stop)
    {
        var made = RandomNumberGenerator.GetBytes(32);
        try
        {
            await db.DecideAsync(
                async () =>
                {
                    if (unreadable is not null) await db.Set<Setting>().Where(setting => setting.Key == Name && setting.Value == unreadable).ExecuteDeleteAsync(stop);
                    db.Add(new Setting { Key = Name, Value = Convert.ToBase64String(protector.Protect(made)) });
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
            return made;
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            return Read(await StoredAsync(db, stop)) ?? throw new InvalidOperationException("The throttles' secret cannot be read.", failure);
        }
    }
}
