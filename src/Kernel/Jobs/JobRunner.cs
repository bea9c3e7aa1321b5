using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Health;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Jobs;

/// <summary>
/// Runs what is due and nobody has run. Every node looks; the row of <c>job_runs</c> decides. What was missed while no node was running is found
/// by the same look and made good by one run, for the last instant that was due.
/// </summary>
public sealed partial class JobRunner(IServiceScopeFactory scopes, JobBook book, TimeProvider clock, ILogger<JobRunner> log)
{
    // A run is stopped at the lesser; who holds one longer than the greater has died over it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(50);
    private static readonly TimeSpan Lease = TimeSpan.FromHours(1);

    /// <summary>Runs each job whose last due run nobody has run, is running or has given up.</summary>
    /// <returns>How many runs were started here.</returns>
    public async Task<int> RunDueAsync(CancellationToken stop)
    {
        var started = 0;
        foreach (var job in book.All)
        {
            if (await RunDueAsync(job, stop)) started++;
        }

        return started;
    }

    /// <summary>Runs a job when its last due run is still to be run. False when there was nothing to do here.</summary>
    public async Task<bool> RunDueAsync(PlannedJob job, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var dueAt = job.Schedule.LastAt(now);
        if (await ClaimAsync(job, dueAt, now, stop) is not { } attempt) return false;

        await RunAsync(job, dueAt, attempt, stop);
        return true;
    }

    private async Task RunAsync(PlannedJob job, DateTime dueAt, int attempt, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        using var activity = Figures.Begin("run", job.Name);
        var began = clock.GetTimestamp();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem($"job:{job.Name}");
            var changed = await job.RunAsync(scope.ServiceProvider, dueAt, patience.Token);
            Figures.CountRun(job.Name, JobState.Done, clock.GetElapsedTime(began));
            await EndAsync(job, dueAt, attempt, JobState.Done, changed, failure: null);
        }
        catch (Exception failure)
        {
            // The boundary of foreign code: the failure is kept and shown to the operator, and the run tried again.
            Figures.CountRun(job.Name, JobState.Failed, clock.GetElapsedTime(began));
            LogFailure(log, job.Name, dueAt, attempt, failure.GetType().Name, failure.StackTrace);
            await EndAsync(job, dueAt, attempt, JobState.Failed, changed: 0, failure.GetType().Name);
            if (stop.IsCancellationRequested) throw;
        }
    }

    // The number of the attempt, or null when the run is another's or over.
    private async Task<int?> ClaimAsync(PlannedJob job, DateTime dueAt, DateTime now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Actor.BecomeSystem($"job:{job.Name}");
        var last = await db.Set<JobRun>().AsNoTracking().Where(run => run.Job == job.Name).OrderByDescending(run => run.DueAt).FirstOrDefaultAsync(stop);
        if (last?.DueAt == dueAt) return await ClaimAgainAsync(db, last, now, stop);
        // A node whose clock is behind finds a later run.
        if (last?.DueAt > dueAt) return null;

        var missed = last is null ? 0 : job.Schedule.Between(last.DueAt, dueAt);
        var isNew = last is null;
        db.Add(new JobRun
        {
            Job = job.Name,
            DueAt = dueAt,
            State = isNew ? JobState.Done : JobState.Running,
            Attempts = isNew ? 0 : 1,
            Missed = missed,
            StartedAt = now,
            EndedAt = isNew ? now : null,
            WaitUntil = isNew ? null : now + Lease,
        });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) == JobRun.OneRun)
        {
            return null;
        }

        if (missed > 0) LogMissed(log, job.Name, missed, dueAt);
        return isNew ? null : 1;
    }

    private static async Task<int?> ClaimAgainAsync(AppDb db, JobRun seen, DateTime now, CancellationToken stop)
    {
        if (seen.State is JobState.Done || seen.Attempts >= JobRun.MostAttempts || seen.WaitUntil > now) return null;

        var (attempt, until) = (seen.Attempts + 1, now + Lease);
        var claimed = 0;
        await db.DecideAsync(
            async () =>
            {
                claimed = await Of(db, seen.Job, seen.DueAt, seen.Attempts).ExecuteUpdateAsync(
                    set => set
                        .SetProperty(run => run.State, JobState.Running)
                        .SetProperty(run => run.Attempts, attempt)
                        .SetProperty(run => run.StartedAt, now)
                        .SetProperty(run => run.WaitUntil, until),
                    stop);
                return Outcome.Done;
            },
            stop);
        return claimed == 1 ? attempt : null;
    }

    // Whatever stops the process now: what became of the run is kept.
    private async Task EndAsync(PlannedJob job, DateTime dueAt, int attempt, JobState state, int changed, string? failure)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var now = clock.UtcNow();
        DateTime? again = state is JobState.Failed && attempt < JobRun.MostAttempts ? now + TimeSpan.FromMinutes(Math.Pow(4, attempt)) : null;
        await db.DecideAsync(
            async () =>
            {
                await Of(db, job.Name, dueAt, attempt).ExecuteUpdateAsync(set => set
                    .SetProperty(run => run.State, state)
                    .SetProperty(run => run.EndedAt, now)
                    .SetProperty(run => run.WaitUntil, again)
                    .SetProperty(run => run.Changed, changed)
                    .SetProperty(run => run.Failure, failure));
                return Outcome.Done;
            },
            CancellationToken.None);
    }

    private static IQueryable<JobRun> Of(AppDb db, string job, DateTime dueAt, int attempt) =>
        db.Set<JobRun>().Where(run => run.Job == job && run.DueAt == dueAt && run.Attempts == attempt && run.State != JobState.Done);

    [LoggerMessage(LogLevel.Warning, "Job {Job} missed {Missed} runs before {DueAt:u}; this one makes them good")]
    private static partial void LogMissed(ILogger log, string job, int missed, DateTime dueAt);

    [LoggerMessage(LogLevel.Error, "Job {Job}, due {DueAt:u}, failed in attempt {Attempt}: {Failure}\n{StackTrace}")]
    private static partial void LogFailure(ILogger log, string job, DateTime dueAt, int attempt, string failure, string? stackTrace);
}
