using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Goes on with confirmed files whose rows are not all on the register: after the confirmation, and after a restart.</summary>
internal sealed partial class ImportWork(IServiceScopeFactory scopes, ILogger<ImportWork> log)
{
    private const int MostFailures = 5;

    /// <summary>Writes a batch of each file that waits. Returns how many batches were written.</summary>
    public async Task<int> WriteDueAsync(CancellationToken stop)
    {
        var written = 0;
        foreach (var (runId, hostId) in await DueAsync(stop))
        {
            if (await WriteNextAsync(runId, hostId, stop)) written++;
        }

        return written;
    }

    /// <summary>Writes the next batch of one file. False when it was not written: the file is done, has been stopped, or the writing failed.</summary>
    public async Task<bool> WriteNextAsync(Guid runId, Guid hostId, CancellationToken stop)
    {
        try
        {
            var outcome = await InScopeAsync(runId, hostId, writer => writer.WriteNextAsync(runId, stop), stop);
            if (outcome.Problem is not { } problem) return true;
            if (problem == ImportProblems.RunIsOver) return false;
            LogFailure(log, runId, problem.Code, null);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // Nothing of the batch was written. It is tried again, and given up at last where the liaison sees it.
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
            .Where(run => run.State == ImportRunState.Writing)
            .OrderBy(run => run.Id)
            .Select(run => new { run.Id, run.HostId })
            .Take(20)
            .ToListAsync(stop);
        return [.. due.Select(run => (run.Id, run.HostId))];
    }

    private Task FailAsync(Guid runId, Guid hostId, CancellationToken stop) =>
        InScopeAsync(
            runId,
            hostId,
            async (db, writer) =>
            {
                await writer.TurnAsync(stop);
                var run = await db.ImportRuns.FirstOrDefaultAsync(one => one.Id == runId && one.State == ImportRunState.Writing, stop);
                if (run is null) return Outcome.Done;
                return run.Fail() >= MostFailures ? await writer.StopAsync(runId, stop) : Outcome.Done;
            },
            stop);

    private Task<Outcome> InScopeAsync(Guid runId, Guid hostId, Func<ImportWriter, Task<Outcome>> steps, CancellationToken stop) =>
        InScopeAsync(runId, hostId, (_, writer) => steps(writer), stop);

    private async Task<Outcome> InScopeAsync(Guid runId, Guid hostId, Func<AppDb, ImportWriter, Task<Outcome>> steps, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        // First as the municipality alone, whose import it is; then in the name of who confirmed it.
        db.Actor.BecomeSystem($"import:{runId}", hostId);
        db.Actor.BecomeSystem($"import:{runId}", hostId, await ConfirmedByAsync(db, runId, stop));
        return await db.DecideAsync(
            async () =>
            {
                var outcome = await steps(db, scope.ServiceProvider.GetRequiredService<ImportWriter>());
                if (outcome.IsDone) await db.SaveChangesAsync(stop);
                return outcome;
            },
            stop);
    }

    private static Task<Guid?> ConfirmedByAsync(AppDb db, Guid runId, CancellationToken stop) =>
        db.ImportRuns.Where(run => run.Id == runId).Select(run => run.ConfirmedBy).FirstOrDefaultAsync(stop);

    [LoggerMessage(LogLevel.Error, "A batch of import {RunId} was not written: {Failure}\n{StackTrace}")]
    private static partial void LogFailure(ILogger log, Guid runId, string failure, string? stackTrace);
}
