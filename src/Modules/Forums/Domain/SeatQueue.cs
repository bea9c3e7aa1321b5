namespace Kumppani.Forums.Domain;

/// <summary>
/// Lets those who want a seat at the same gathering wait in memory, one at a time to the database. The database decides without it too, but then each of
/// hundreds would hold a connection while it waits for the same row, and the rest of the service would find none.
/// </summary>
internal sealed class SeatQueue
{
    // Two gatherings may share a lane, which costs a short wait; nobody is ever in two.
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Waits for the turn, before a connection is taken; the turn ends when it is disposed.</summary>
    public async Task<IDisposable> TurnAsync(Guid gatheringId, CancellationToken stop)
    {
        var lane = lanes[(uint)gatheringId.GetHashCode() % (uint)lanes.Length];
        await lane.WaitAsync(stop);
        return new LaneTurn(lane);
    }

    private sealed class LaneTurn(SemaphoreSlim lane) : IDisposable
    {
        private SemaphoreSlim? held = lane;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
