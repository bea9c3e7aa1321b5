using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Jobs;

/// <summary>Keeps a rule of retention, in batches that are each decided for themselves.</summary>
internal static class ClearingJob
{
    private const int Batch = 500;

    public static async Task<int> RunAsync(IClearing clearing, int days, TimeProvider clock, CancellationToken stop)
    {
        var before = clock.UtcNow().AddDays(-days);
        var all = 0;
        while (true)
        {
            var gone = await clearing.ClearAsync(before, Batch, stop);
            all += gone;
            if (gone < Batch) return all;
        }
    }
}
