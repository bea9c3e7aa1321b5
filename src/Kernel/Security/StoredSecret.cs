using System.Security.Cryptography;
using System.Text;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Kernel.Security;

/// <summary>A key of hashes, the same on all nodes: made when it is first needed, kept as a setting and encrypted by the key ring, so that the database alone does not tell it.</summary>
/// <param name="scopes">It is read and made apart from whatever the caller has begun.</param>
/// <param name="protection">The key ring.</param>
/// <param name="name">Key of the setting.</param>
/// <param name="purpose">What the key ring encrypts it for.</param>
public abstract class StoredSecret(IServiceScopeFactory scopes, IDataProtectionProvider protection, string name, string purpose)
{
    private readonly IDataProtector protector = protection.CreateProtector(purpose);
    private byte[]? known;

    /// <summary>The keyed hash of a text, 64 hexadecimal digits.</summary>
    public async Task<string> HashAsync(string what, CancellationToken stop) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(known ??= await FindAsync(stop), Encoding.UTF8.GetBytes(what)));

    private async Task<byte[]> FindAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var stored = await StoredAsync(db, stop);
        return Read(stored) ?? await MakeAsync(db, stored, stop);
    }

    private Task<string?> StoredAsync(AppDb db, CancellationToken stop) =>
        db.Set<Setting>().AsNoTracking().Where(setting => setting.Key == name).Select(setting => setting.Value).FirstOrDefaultAsync(stop);

    private byte[]? Read(string? stored)
    {
        try
        {
            return stored is null ? null : protector.Unprotect(Convert.FromBase64String(stored));
        }
        catch (CryptographicException)
        {
            // The key ring it was encrypted with is gone: a new secret forgets what the old one had made.
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
                    if (unreadable is not null) await db.Set<Setting>().Where(setting => setting.Key == name && setting.Value == unreadable).ExecuteDeleteAsync(stop);
                    db.Add(new Setting { Key = name, Value = Convert.ToBase64String(protector.Protect(made)) });
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
            return made;
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            return Read(await StoredAsync(db, stop)) ?? throw new InvalidOperationException($"The secret {name} cannot be read.", failure);
        }
    }
}
