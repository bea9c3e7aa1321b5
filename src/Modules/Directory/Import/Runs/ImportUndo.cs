using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>
/// Takes back what an import brought. An association that somebody has changed since, and a new one that has come into use, stay as they are
/// and are listed.
/// </summary>
internal sealed class ImportUndo(AppDb db, ImportDesk desk, ImportWriter writer, IPeople people)
{
    private const int BatchSize = 500;

    /// <summary>How many would be removed, restored and kept. Three queries.</summary>
    public async Task<(int Removed, int Restored, int Kept)> ForeseeAsync(Guid runId, CancellationToken stop)
    {
        var all = await db.ImportChanges.CountAsync(change => change.RunId == runId, stop);
        var untouched = await db.ImportChanges
            .Where(change => change.RunId == runId)
            .Join(db.Organisations, change => change.OrganisationId, one => one.Id, (change, one) => new { change.IsNew, change.Version, Now = one.Version, one.Id })
            .Where(pair => pair.Version == pair.Now)
            .Where(pair => !pair.IsNew || !db.Set<Party>().Any(party => party.OrganisationId == pair.Id && party.RecordId != pair.Id))
            .Select(pair => new { pair.Id, pair.IsNew })
            .ToListAsync(stop);
        Guid[] fresh = [.. untouched.Where(one => one.IsNew).Select(one => one.Id)];
        var inUse = await people.WithMembersAsync(fresh, stop);
        var removed = fresh.Length - inUse.Count;
        var restored = untouched.Count - fresh.Length;
        return (removed, restored, all - removed - restored);
    }

    /// <summary>Steps of a decision; the tracked entities are let go.</summary>
    public async Task<Outcome> UndoAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await writer.TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { CanBeUndone: true }) return ImportProblems.RunIsOver;

        var (removed, restored) = (0, 0);
        var all = await db.ImportChanges.Where(change => change.RunId == runId).OrderBy(change => change.OrganisationId).Select(change => change.OrganisationId).ToListAsync(stop);
        foreach (var ids in all.Chunk(BatchSize))
        {
            var mark = await MarkAsync(runId, ids, stop);
            var organisations = await db.Organisations.Where(one => ids.Contains(one.Id) && one.Version == mark).ToDictionaryAsync(one => one.Id, stop);
            var changes = await db.ImportChanges.Where(change => change.RunId == runId && ids.Contains(change.OrganisationId)).ToListAsync(stop);
            // Asked only now: an invitation holds the association's row as the mark does.
            var inUse = await people.WithMembersAsync([.. changes.Where(change => change.IsNew).Select(change => change.OrganisationId)], stop);
            foreach (var change in changes)
            {
                var untouched = inUse.Contains(change.OrganisationId) ? null : organisations.GetValueOrDefault(change.OrganisationId);
                if (TakeBack(change, untouched) is { IsDone: false } refused) return refused;
            }

            Guid[] gone = [.. changes.Where(change => change.Result is ImportChangeResult.Removed).Select(change => change.OrganisationId)];
            await db.Set<Party>().Where(party => gone.Contains(party.RecordId)).ExecuteDeleteAsync(stop);
            removed += gone.Length;
            restored += changes.Count(change => change.Result is ImportChangeResult.Restored);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return (await desk.FindAsync(runId, stop))!.Undo(removed, restored, all.Count - removed - restored);
    }

    /// <summary>
    /// Marks those that are as the import left them; a new one that is a party to something else by now is in use. Whoever changes a marked one
    /// comes too late or makes us wait.
    /// </summary>
    private async Task<Guid> MarkAsync(Guid runId, Guid[] ids, CancellationToken stop)
    {
        var mark = Guid.CreateVersion7();
        await db.Organisations
            .Where(one => ids.Contains(one.Id) && one.HostId == db.ActingFor && db.Set<ImportChange>().Any(change =>
                change.RunId == runId && change.OrganisationId == one.Id && change.Version == one.Version
                && (!change.IsNew || !db.Set<Party>().Any(party => party.OrganisationId == one.Id && party.RecordId != one.Id))))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, mark), stop);
        return mark;
    }

    private Outcome TakeBack(ImportChange change, Organisation? untouched)
    {
        if (untouched is null)
        {
            change.Result = ImportChangeResult.Kept;
            return Outcome.Done;
        }

        if (change.IsNew)
        {
            untouched.Leave();
            db.Remove(untouched);
            change.Result = ImportChangeResult.Removed;
            return Outcome.Done;
        }

        var outcome = RegisterSnapshot.Restore(untouched, change.Before!);
        (change.Before, change.Result) = (null, ImportChangeResult.Restored);
        return outcome;
    }
}
