namespace Kumppani.Kernel.Events;

/// <summary>Wakes one that waits, in this process; rung many times before it looks, it wakes once.</summary>
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
