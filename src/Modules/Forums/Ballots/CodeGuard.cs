using Kumppani.Kernel.Security;

namespace Kumppani.Forums.Ballots;

/// <summary>
/// Makes guessing of codes hopeless: tries are counted before the code is looked at, by client and in all, and right ones are given back.
/// A hall that votes at once from behind one address has room; when very many wrong codes come from everywhere, a client has one.
/// </summary>
internal sealed class CodeGuard(Throttle throttle, ClientNetwork client)
{
    public const int MostFromOneClient = 200;
    public const int MostFromAll = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>The counted try; null when this client has tried too much: then not even a right code is looked at.</summary>
    public async Task<ThrottledTry?> TryAsync(CancellationToken stop)
    {
        var tried = await throttle.CountAsync(
            [new ThrottleLimit("code", client.Name, MostFromOneClient, Window), new ThrottleLimit("code-of-all", "", MostFromAll, Window)], stop);
        return tried.IsWithin || tried.Counts[0] == 1 ? tried : null;
    }

    /// <summary>The code was right: nothing is left of the try.</summary>
    public Task RightAsync(ThrottledTry tried, CancellationToken stop) => throttle.GiveBackAsync(tried, stop);
}
