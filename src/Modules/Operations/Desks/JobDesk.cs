using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Desks;

/// <summary>The jobs' last runs, and another try for one that was given up.</summary>
internal sealed class JobDesk(AppDb db, TimeProvider clock)
{
    /// <summary>Runs that are given up: failed too often, or their node died over the last attempt.</summary>
    public static IQueryable<JobRun> GivenUp(AppDb db, DateTime now) => Last(db).Where(run =>
        run.Attempts >= JobRun.MostAttempts && (run.State == JobState.Failed || (run.State == JobState.Running && run.WaitUntil < now)));

    /// <summary>The last run of each job.</summary>
    public static IQueryable<JobRun> Last(AppDb db) =>
        db.Set<JobRun>().AsNoTracking().Where(run => !db.Set<JobRun>().Any(later => later.Job == run.Job && later.DueAt > run.DueAt));

    /// <summary>Lets the next look of any node try the job's last run once more. Belongs inside a decision.</summary>
    public async Task<Outcome> RetryAsync(string job, CancellationToken stop)
    {
        var now = clock.UtcNow();
        if (await GivenUp(db, now).FirstOrDefaultAsync(run => run.Job == job, stop) is not { } last) return OperationProblems.RunDecided;

        return await db.Set<JobRun>().Where(run => run.Job == job && run.DueAt == last.DueAt && run.Attempts == last.Attempts && run.State == last.State).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, JobState.Failed).SetProperty(run => run.Attempts, JobRun.MostAttempts - 1).SetProperty(run => run.WaitUntil, (DateTime?)null), stop) == 1
            ? Outcome.Done
            : OperationProblems.RunDecided;
    }
}
