using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>
/// Brings a confirmed file onto the register, a batch after another. The first is written with the confirmation itself, so that a small file is done at
/// once; the others wait in the database for <see cref="ImportWork"/>.
/// </summary>
internal sealed class ImportWriter(AppDb db, ImportDesk desk, BatchWriter batches, TimeProvider clock)
{
    /// <summary>
    /// The file is compared anew: what is written is what was shown, or nothing. Steps of a decision; the tracked entities are let go.
    /// </summary>
    /// <param name="shown">The fingerprint of what the person saw.</param>
    /// <param name="chosen">Her choices on that page by line; a blank one leaves the row out.</param>
    public async Task<Outcome> ConfirmAsync(Guid runId, string shown, IReadOnlyDictionary<int, string?> chosen, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { State: ImportRunState.Uploaded } run) return ImportProblems.RunIsOver;

        if (await PlanAsync(run, shown, chosen, stop) is { IsDone: false } refused) return refused;
        if (await WriteNextAsync(runId, stop) is { IsDone: false } unwritten) return unwritten;

        // Somebody was quicker, between the comparison above and this.
        return (await desk.FindAsync(runId, stop))!.Overtaken > 0 ? ImportProblems.RegisterChanged : Outcome.Done;
    }

    /// <summary>
    /// Compares the file anew and keeps what it is to write. A step of its own, as a long file is a burden: it is let go before the first batch is
    /// written, and so is each batch before the next is planned.
    /// </summary>
    private async Task<Outcome> PlanAsync(ImportRun run, string shown, IReadOnlyDictionary<int, string?> chosen, CancellationToken stop)
    {
        var reviewed = await desk.ReviewAsync(run, stop);
        if (!reviewed.IsDone) return reviewed.Problem;
        if (!string.Equals(reviewed.Value.Fingerprint, shown, StringComparison.Ordinal)) return ImportProblems.RegisterChanged;

        var decided = reviewed.Value.Decide(reviewed.Value.With(chosen));
        if (!decided.IsDone) return decided.Problem;
        if (decided.Value.Count == 0) return ImportProblems.NothingToWrite;

        if (run.Confirm(Tally(reviewed.Value, decided.Value), db.Actor.PersonId, clock.UtcNow()) is { IsDone: false } refused) return refused;
        foreach (var (index, rows) in decided.Value.Chunk(BatchWriter.Size).Index())
        {
            db.ImportBatches.Add(ImportBatch.Of(run.Id, index + 1, [.. rows.Select(PlannedRow.Of)]));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return Outcome.Done;
    }

    /// <summary>Writes the next batch of a confirmed file; its state says whether there are more. Steps of a decision; the tracked entities are let go.</summary>
    public async Task<Outcome> WriteNextAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { State: ImportRunState.Writing } found) return ImportProblems.RunIsOver;

        var hostId = found.HostId;
        db.ChangeTracker.Clear();
        var next = await db.ImportBatches.AsNoTracking().Where(batch => batch.RunId == runId).OrderBy(batch => batch.Number).FirstAsync(stop);
        Crash.At(CrashPoint.ImportBatchChosen);
        var written = await batches.WriteAsync(runId, hostId, next.Planned(), stop);
        if (!written.IsDone) return written.Problem;
        Crash.At(CrashPoint.ImportBatchWritten);

        await db.ImportBatches.Where(batch => batch.RunId == runId && batch.Number == next.Number).ExecuteDeleteAsync(stop);
        var isLast = !await db.ImportBatches.AnyAsync(batch => batch.RunId == runId, stop);
        var run = (await desk.FindAsync(runId, stop))!;
        var advanced = run.Advance(written.Value, isLast);
        if (isLast) Crash.At(CrashPoint.ImportFinishing);
        return advanced;
    }

    /// <summary>Ends the work where it stands: what has been written, or is not taken back yet, stays on the register. Steps of a decision.</summary>
    public async Task<Outcome> StopAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { } run) return ImportProblems.RunIsOver;

        await db.ImportBatches.Where(batch => batch.RunId == runId).ExecuteDeleteAsync(stop);
        return run.Stop();
    }

    /// <summary>
    /// One import at a time writes to a register: the municipality's row is held without changing it, so that a file confirmed twice at once,
    /// two nodes that continue one file, or two files with the same associations, see each other.
    /// </summary>
    public Task TurnAsync(CancellationToken stop) =>
        db.Organisations.Where(host => host.Id == db.ActingFor).ExecuteUpdateAsync(set => set.SetProperty(host => host.PlaceKey, host => host.PlaceKey), stop);

    private static ImportTally Tally(ImportReview review, List<RowReview> planned)
    {
        var counts = review.Preview.Counts;
        var decided = planned.Count - counts[RowVerdict.New] - counts[RowVerdict.Update];
        return new ImportTally(planned.Count, counts[RowVerdict.Same], counts[RowVerdict.Doubtful] - decided, counts[RowVerdict.Refused]);
    }
}
