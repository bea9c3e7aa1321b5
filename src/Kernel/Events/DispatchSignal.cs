namespace Kumppani.Kernel.Events;

/// <summary>Wakes the dispatcher of this process; events of other nodes are found by looking.</summary>
internal sealed class DispatchSignal
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already rung: one waking is enough.
        }
    }

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken stop) => rung.WaitAsync(atMost, stop);
}
