namespace Kumppani.Kernel.Domain;

/// <summary>The one way to ask what time it is.</summary>
public static class Clock
{
    extension(TimeProvider clock)
    {
        /// <summary>Now, in UTC, to the microsecond: both databases keep that, so a value read back equals the value written.</summary>
        public DateTime UtcNow()
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }
}
