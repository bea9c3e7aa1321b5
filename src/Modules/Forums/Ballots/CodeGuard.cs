using System.Globalization;
using System.Net;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Ballots;

/// <summary>
/// Makes guessing of codes hopeless: wrong codes are counted in the database, by client and in all. A hall behind one address has room for its slips;
/// when very many wrong codes come from everywhere, a client has one.
/// </summary>
internal sealed class CodeGuard(AppDb db, TimeProvider clock, IHttpContextAccessor http)
{
    public const int MostFromOneClient = 40;
    public const int MostFromAll = 1000;

    private static readonly TimeSpan WindowLength = TimeSpan.FromMinutes(10);

    /// <summary>False when this client has tried too much: then not even a right code is looked at.</summary>
    public async Task<bool> MayTryAsync(CancellationToken stop)
    {
        var (client, window) = Here();
        var own = await db.CodeTries.Where(tried => tried.Window == window && tried.Client == client).Select(tried => tried.Count).FirstOrDefaultAsync(stop);
        if (own == 0) return true;

        var all = await db.CodeTries.Where(tried => tried.Window == window).SumAsync(tried => tried.Count, stop);
        return own < MostFromOneClient && all < MostFromAll;
    }

    /// <summary>Counts a wrong code.</summary>
    public async Task WrongAsync(CancellationToken stop)
    {
        var (client, window) = Here();
        if (await AddAsync(client, window, stop)) return;

        try
        {
            db.Add(new CodeTry { Client = client, Window = window, Count = 1 });
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is not null)
        {
            db.ChangeTracker.Clear();
            await AddAsync(client, window, stop);
        }
    }

    private async Task<bool> AddAsync(string client, DateTime window, CancellationToken stop)
    {
        var known = false;
        await db.DecideAsync(
            async () =>
            {
                await db.CodeTries.Where(tried => tried.Window < window).ExecuteDeleteAsync(stop);
                known = await db.CodeTries.Where(tried => tried.Window == window && tried.Client == client)
                    .ExecuteUpdateAsync(set => set.SetProperty(tried => tried.Count, tried => tried.Count + 1), stop) == 1;
                return Outcome.Done;
            },
            stop);
        return known;
    }

    private (string Client, DateTime Window) Here()
    {
        var now = clock.UtcNow();
        var window = new DateTime(now.Ticks - (now.Ticks % WindowLength.Ticks), DateTimeKind.Utc);
        return (Secrets.Hash(string.Create(CultureInfo.InvariantCulture, $"{Network(http.HttpContext?.Connection.RemoteIpAddress)} {window:O}")), window);
    }

    // One household or phone has a whole /64 of IPv6 addresses.
    private static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes[..8] : bytes);
    }
}
