using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Goes on with what was begun, after the first batch and after a restart: confirmed files that are not all on the register, imports not all taken back.</summary>
internal sealed partial class ImportWork(IServiceScopeFactory scopes, ILogger<ImportWork> log)
{
    private const int MostFailures = 5;

    /// <summary>Does a batch of each import that waits. Returns how many batches were done.</summary>
    public async Task<int> GoOnAsync(CancellationToken stop)
    {
        var done = 0;
        foreach (var (runId, hostId) in await DueAsync(stop))
        {
            if (await GoOnAsync(runId, hostId, stop)) done++;
        }

        return done;
    }

    /// <summary>Does the next batch of one import. False when it was not done: there is none, the work has been stopped, or it failed.</summary>
    public async Task<bool> GoOnAsync(Guid runId, Guid hostId, CancellationToken stop)
    {
        try
        {
            var outcome = await InScopeAsync(runId, hostId, services => NextAsync(services, runId, stop), stop);
            if (outcome.Problem is not { } problem)
            {
                Crash.At(CrashPoint.ImportBetweenBatches);
                return true;
            }

            if (problem == ImportProblems.RunIsOver) return false;
            LogFailure(log, runId, problem.Code, null);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // Nothing of the batch was done. It is tried again, and given up at last where the liaison sees it.
            LogFailure(log, runId, failure.GetType().Name, failure.StackTrace);
        }

        await FailAsync(runId, hostId, stop);
        return false;
    }

    private async Task<List<(Guid RunId, Guid HostId)>> DueAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var due = await db.ImportRuns.IgnoreQueryFilters([AppDb.VisibilityFilter])
            .Where(run => run.State == ImportRunState.Writing || run.State == ImportRunState.Undoing)
            .OrderBy(run => run.Id)
            .Select(run => new { run.Id, run.HostId })
            .Take(20)
            .ToListAsync(stop);
        return [.. due.Select(run => (run.Id, run.HostId))];
    }

    private static async Task<Outcome> NextAsync(IServiceProvider services, Guid runId, CancellationToken stop)
    {
        var state = await services.GetRequiredService<AppDb>().ImportRuns.Where(run => run.Id == runId).Select(run => run.State).FirstAsync(stop);
        return state is ImportRunState.Undoing
            ? await services.GetRequiredService<ImportUndo>().UndoNextAsync(runId, stop)
            : await services.GetRequiredService<ImportWriter>().WriteNextAsync(runId, stop);
    }

    private Task FailAsync(Guid runId, Guid hostId, CancellationToken stop) =>
        InScopeAsync(
            runId,
            hostId,
            async services =>
            {
                var writer = services.GetRequiredService<ImportWriter>();
                await writer.TurnAsync(stop);
                if (await services.GetRequiredService<ImportDesk>().FindAsync(runId, stop) is not { IsAtWork: true } run) return Outcome.Done;
                return run.Fail() >= MostFailures ? await writer.StopAsync(runId, stop) : Outcome.Done;
            },
            stop);

    private async Task<Outcome> InScopeAsync(Guid runId, Guid hostId, Func<IServiceProvider, Task<Outcome>> steps, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        // First as the municipality alone, whose import it is; then in the name of who asked for it.
        db.Actor.BecomeSystem($"import:{runId}", hostId);
        db.Actor.BecomeSystem($"import:{runId}", hostId, await AskedByAsync(db, runId, stop));
        return await db.DecideAsync(
            async () =>
            {
                var outcome = await steps(scope.ServiceProvider);
                if (outcome.IsDone) await db.SaveChangesAsync(stop);
                return outcome;
            },
            stop);
    }

    private static Task<Guid?> AskedByAsync(AppDb db, Guid runId, CancellationToken stop) =>
        db.ImportRuns.Where(run => run.Id == runId).Select(run => run.AskedBy).FirstOrDefaultAsync(stop);

    [LoggerMessage(LogLevel.Error, "A batch of import {RunId} failed: {Failure}\n{StackTrace}")]
    private static partial void LogFailure(ILogger log, Guid runId, string failure, string? stackTrace);
}
