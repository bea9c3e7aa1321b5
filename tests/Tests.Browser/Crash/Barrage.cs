using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Kumppani.Tests.Browser.Crash;

/// <summary>Many people send their forms at once, and the program is killed among them. What was answered is written down.</summary>
internal sealed class Barrage(CrashSite site, IReadOnlyList<(Caller Caller, PaperForm Form)> sheets)
{
    private const int AtOnce = 8;
    private readonly ConcurrentDictionary<int, string> _acknowledged = new();

    /// <summary>Whose form led on, by place in the list, and where to.</summary>
    public IReadOnlyDictionary<int, string> Acknowledged => _acknowledged;

    /// <summary>Sends all; kills the program when so many have been acknowledged, while others are under way.</summary>
    public async Task SendsUntilKilledAsync(int acknowledgements)
    {
        var address = site.Address;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var sending = Parallel.ForEachAsync(Enumerable.Range(0, sheets.Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) =>
        {
            try
            {
                await SendsAsync(address, index);
                if (_acknowledged.Count >= acknowledgements) enough.TrySetResult();
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException or SocketException)
            {
                // The answer was lost: nobody knows yet whether it took effect. A connection cut as it opens comes as a bare SocketException.
            }
        });
        await Task.WhenAny(enough.Task, sending);
        await site.KillAsync();
        await sending;
        Assert.InRange(_acknowledged.Count, acknowledgements, sheets.Count - 1);
    }

    /// <summary>Sends the same form again, under its own key, for all who got no answer.</summary>
    public async Task SendsTheRestAgainAsync(Func<HttpStatusCode, bool> isKnown)
    {
        foreach (var index in Enumerable.Range(0, sheets.Count).Where(index => !_acknowledged.ContainsKey(index)))
        {
            var (caller, form) = sheets[index];
            var (status, _, page) = await caller.SendsAsync(site.Address, form);
            Assert.True(isKnown(status), $"{(int)status} from {form.Action}: {page.QuerySelector(".error-summary")?.TextContent}");
        }
    }

    private async Task SendsAsync(Uri address, int index)
    {
        var (caller, form) = sheets[index];
        var (status, location, _) = await caller.SendsAsync(address, form);
        if (status is HttpStatusCode.Found) _acknowledged[index] = location;
    }
}
