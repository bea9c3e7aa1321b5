using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Clearings;

/// <summary>Runs of jobs, however they ended; a job's later ones stay.</summary>
internal sealed class ClearJobRuns(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var oldest = await db.Set<JobRun>().Where(run => run.DueAt < before).OrderBy(run => run.DueAt).Select(run => run.DueAt).Take(atMost).ToListAsync(stop);
        if (oldest.Count == 0) return 0;

        var last = oldest[^1];
        return await db.ChangeAsync(() => db.Set<JobRun>().Where(run => run.DueAt <= last).ExecuteDeleteAsync(stop), stop);
    }
}
