using System.Collections.Concurrent;
using Kumppani.Kernel.Domain;

namespace Kumppani.Accounts.Municipal;

/// <summary>Services as they last described themselves, read again every hour, and when a token is signed with a key that was not known.</summary>
internal sealed class ProviderBook(ProviderReader reader, TimeProvider clock)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    // Whoever sends tokens with keys of her own invention does not make us ask each time.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Provider> known = new(StringComparer.Ordinal);

    public async Task<Outcome<Provider>> FindAsync(string issuer, CancellationToken stop) =>
        known.TryGetValue(issuer, out var provider) && clock.UtcNow() - provider.ReadAt < GoodFor ? provider : await ReadAsync(issuer, stop);

    /// <summary>Reads it anew, since its keys may have changed; the same when that was just done.</summary>
    public async Task<Outcome<Provider>> RenewAsync(Provider stale, CancellationToken stop) =>
        clock.UtcNow() - stale.ReadAt < RenewAfter ? stale : await ReadAsync(stale.Issuer, stop);

    /// <summary>Reads it now, whatever is known of it.</summary>
    public async Task<Outcome<Provider>> ReadAsync(string issuer, CancellationToken stop)
    {
        var read = await reader.ReadAsync(issuer, stop);
        if (read.IsDone) known[issuer] = read.Value;
        return read;
    }
}
