using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Writes a confirmed file to the register. One decision: all rows or none.</summary>
internal sealed class ImportWriter(AppDb db, ImportDesk desk)
{
    // Enough to make few round trips, few enough for the change tracker to stay quick.
    private const int BatchSize = 500;

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

        var reviewed = await desk.ReviewAsync(run, stop);
        if (!reviewed.IsDone) return reviewed.Problem;
        if (!string.Equals(reviewed.Value.Fingerprint, shown, StringComparison.Ordinal)) return ImportProblems.RegisterChanged;

        var decided = reviewed.Value.Decide(reviewed.Value.With(chosen));
        if (!decided.IsDone) return decided.Problem;
        if (decided.Value.Count == 0) return ImportProblems.NothingToWrite;

        foreach (var batch in decided.Value.Chunk(BatchSize))
        {
            if (await WriteAsync(run, batch, reviewed.Value.Language, stop) is { IsDone: false } refused) return refused;
        }

        run = (await desk.FindAsync(runId, stop))!;
        return run.Confirm(Tally(reviewed.Value, decided.Value));
    }

    /// <summary>
    /// One import at a time writes to a register: the municipality's row is held without changing it, so that a file confirmed twice at once,
    /// or two files with the same associations, see each other.
    /// </summary>
    public Task TurnAsync(CancellationToken stop) =>
        db.Organisations.Where(host => host.Id == db.ActingFor).ExecuteUpdateAsync(set => set.SetProperty(host => host.PlaceKey, host => host.PlaceKey), stop);

    private static ImportTally Tally(ImportReview review, List<RowReview> written)
    {
        var added = written.Count(row => row.Verdict is RowVerdict.New);
        var counts = review.Preview.Counts;
        var decided = written.Count - counts[RowVerdict.New] - counts[RowVerdict.Update];
        return new ImportTally(added, written.Count - added, counts[RowVerdict.Same], counts[RowVerdict.Doubtful] - decided, counts[RowVerdict.Refused]);
    }

    private async Task<Outcome> WriteAsync(ImportRun run, RowReview[] rows, string language, CancellationToken stop)
    {
        Guid[] ids = [.. rows.Where(row => row.Verdict is RowVerdict.Update).Select(row => row.Match!.Value)];
        var existing = ids.Length == 0 ? [] : await db.Organisations.Where(one => ids.Contains(one.Id) && one.HostId == run.HostId).ToDictionaryAsync(one => one.Id, stop);

        var written = new List<(Organisation Organisation, string? Before)>();
        foreach (var row in rows)
        {
            if (row.Verdict is RowVerdict.New)
            {
                var registered = RegisterEntry.Register(row, language, run.HostId, run.Id);
                if (!registered.IsDone) return registered.Problem;
                db.Organisations.Add(registered.Value);
                db.Add(new Party { RecordId = registered.Value.Id, OrganisationId = registered.Value.Id });
                written.Add((registered.Value, null));
            }
            else
            {
                var organisation = existing[row.Match!.Value];
                written.Add((organisation, RegisterSnapshot.Take(organisation)));
                if (RegisterEntry.Change(organisation, row, language) is { IsDone: false } refused) return refused;
            }
        }

        // The versions are those of the save, so what is needed to undo it follows in another.
        await db.SaveChangesAsync(stop);
        db.ImportChanges.AddRange(written.Select(one => new ImportChange
        {
            RunId = run.Id,
            OrganisationId = one.Organisation.Id,
            IsNew = one.Before is null,
            Version = one.Organisation.Version,
            Before = one.Before,
        }));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return Outcome.Done;
    }
}
