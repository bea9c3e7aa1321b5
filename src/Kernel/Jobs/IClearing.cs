namespace Kumppani.Kernel.Jobs;

/// <summary>Takes away what has been kept for its time. Registered in a manifest with the days it is kept.</summary>
public interface IClearing
{
    /// <summary>Removes or blanks at most so many records in one decision; called again until fewer are left.</summary>
    /// <param name="before">What is older than this instant, UTC, goes.</param>
    /// <param name="atMost">So many at a time, so that others get their turn to write.</param>
    /// <param name="stop">Stops before the next batch.</param>
    /// <returns>How many went.</returns>
    Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop);
}
