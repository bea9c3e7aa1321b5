using System.Globalization;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Setup;

/// <summary>The link of the first set-up. There is one at a time; its hash and its end are kept as a setting, and using it takes the setting away.</summary>
internal sealed class SetupLinks(AppDb db, TimeProvider clock)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    private const string Key = "setup";

    /// <summary>Makes a link in the place of the last one. Null when another node has just made one.</summary>
    public async Task<string?> NewAsync(CancellationToken stop)
    {
        var token = Secrets.Token();
        try
        {
            await db.DecideAsync(
                async () =>
                {
                    await db.Set<Setting>().Where(setting => setting.Key == Key).ExecuteDeleteAsync(stop);
                    db.Add(new Setting { Key = Key, Value = Value(token, clock.UtcNow() + GoodFor) });
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
            return token;
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            return null;
        }
    }

    /// <summary>True while the link may be used. Changes nothing.</summary>
    public async Task<bool> IsGoodAsync(string token, CancellationToken stop) => await FindAsync(token, stop) is not null;

    /// <summary>Uses the link up; part of a decision. Of two that try at once, one succeeds.</summary>
    public async Task<bool> UseAsync(string token, CancellationToken stop) =>
        await FindAsync(token, stop) is { } value && await db.Set<Setting>().Where(setting => setting.Key == Key && setting.Value == value).ExecuteDeleteAsync(stop) == 1;

    private static string Value(string token, DateTime ends) => $"{Secrets.Hash(token)} {ends.ToString("O", CultureInfo.InvariantCulture)}";

    private async Task<string?> FindAsync(string token, CancellationToken stop)
    {
        var value = await db.Set<Setting>().Where(setting => setting.Key == Key).Select(setting => setting.Value).FirstOrDefaultAsync(stop);
        return value?.Split(' ') is [var hash, var ends]
            && hash == Secrets.Hash(token)
            && DateTime.Parse(ends, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) > clock.UtcNow() ? value : null;
    }
}
