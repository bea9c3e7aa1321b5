namespace Kumppani.Kernel.Events;

/// <summary>When the dispatcher of this process last looked or delivered: one that hangs in a handler is noticed.</summary>
public sealed class DispatchPulse(TimeProvider clock)
{
    // A handler has its lease of two minutes; one that takes twice as long is stuck.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private long last = clock.GetTimestamp();

    /// <summary>True when it has not moved for too long.</summary>
    public bool IsStill => clock.GetElapsedTime(Interlocked.Read(ref last)) > Longest;

    internal void Beat() => Interlocked.Exchange(ref last, clock.GetTimestamp());
}
