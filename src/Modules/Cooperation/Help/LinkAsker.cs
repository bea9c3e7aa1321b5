using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Outbound;

namespace Kumppani.Cooperation.Help;

/// <summary>
/// Asks an address whether it works, as little as will do: its head, and where a server does not know that, the page, of which nothing is read. Follows a few
/// redirects; where all of them are for good, the address has moved.
/// </summary>
internal sealed class LinkAsker(OutboundHttp http)
{
    private const int MostHops = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<HelpAnswer> AskAsync(string target, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            return await FollowAsync(new Uri(target), patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(HelpState.NoAnswer);
        }
    }

    private async Task<HelpAnswer> FollowAsync(Uri address, CancellationToken stop)
    {
        var (current, forGood) = (address, true);
        for (var hop = 0; hop <= MostHops; hop++)
        {
            if (await LookAsync(current, stop) is not { } look) return new(HelpState.NoAnswer);
            if (look is not { Status: >= 300 and < 400, Next: { } next }) return Judge(look.Status, hop > 0 && forGood ? HelpTarget.TidyMoved(current, address.Scheme) : null);

            forGood &= look.Status is 301 or 308;
            current = next;
        }

        return new(HelpState.NoAnswer);
    }

    // Not every server knows HEAD: what does not come out well is asked once more as a browser would.
    private async Task<OutboundLook?> LookAsync(Uri address, CancellationToken stop)
    {
        var (head, fault) = await http.LookAsync(address, HttpMethod.Head, stop);
        if (head is { Status: < 400 } || fault is OutboundFault.AddressRefused or OutboundFault.NetworkRefused) return head;

        return (await http.LookAsync(address, HttpMethod.Get, stop)).Look;
    }

    // Moved to what nobody could type, it still works.
    private static HelpAnswer Judge(int status, string? movedTo) => status switch
    {
        >= 200 and < 300 => movedTo is null ? new(HelpState.Works) : new(HelpState.Moved, movedTo),
        404 or 410 => new(HelpState.NotFound),
        >= 400 and < 500 => new(HelpState.Closed),
        _ => new(HelpState.NoAnswer),
    };
}
