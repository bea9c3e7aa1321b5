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
internal sealed class ImportUndo(AppDb db, ImportDesk desk, ImportWriter writer)
{
    private const int BatchSize = 500;

    /// <summary>How many would be removed, restored and kept. Three queries.</summary>
    public async Task<(int Removed, int Restored, int Kept)> ForeseeAsync(Guid runId, CancellationToken stop)
    {
        var all = await db.ImportChanges.CountAsync(change => change.RunId == runId, stop);
        var removed = await Untouched(runId, isNew: true).CountAsync(stop);
        var restored = await Untouched(runId, isNew: false).CountAsync(stop);
        return (removed, restored, all - removed - restored);
    }

    /// <summary>Steps of a decision; the tracked entities are let go.</summary>
    public async Task<Outcome> UndoAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await writer.TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { State: ImportRunState.Confirmed }) return ImportProblems.RunIsOver;

        // Whoever changes one of them now comes too late or makes us wait: what bears our mark is as the import left it.
        var mark = Guid.CreateVersion7();
        await Untouched(runId, isNew: true).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, mark), stop);
        await Untouched(runId, isNew: false).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, mark), stop);

        var (removed, restored) = (0, 0);
        var marked = await db.Organisations.Where(one => one.HostId == db.ActingFor && one.Version == mark).Select(one => one.Id).ToListAsync(stop);
        foreach (var ids in marked.Chunk(BatchSize))
        {
            var changes = await db.ImportChanges.Where(change => change.RunId == runId && ids.Contains(change.OrganisationId)).ToListAsync(stop);
            var organisations = await db.Organisations.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop);
            foreach (var change in changes)
            {
                if (TakeBack(change, organisations[change.OrganisationId]) is { IsDone: false } refused) return refused;
            }

            removed += changes.Count(change => change.IsNew);
            restored += changes.Count(change => !change.IsNew);
            Guid[] gone = [.. changes.Where(change => change.IsNew).Select(change => change.OrganisationId)];
            await db.Set<Party>().Where(party => gone.Contains(party.RecordId)).ExecuteDeleteAsync(stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        var kept = await db.ImportChanges.Where(change => change.RunId == runId && change.Result == ImportChangeResult.Applied)
            .ExecuteUpdateAsync(set => set.SetProperty(change => change.Result, ImportChangeResult.Kept), stop);
        return (await desk.FindAsync(runId, stop))!.Undo(removed, restored, kept);
    }

    private Outcome TakeBack(ImportChange change, Organisation organisation)
    {
        if (change.IsNew)
        {
            organisation.Leave();
            db.Remove(organisation);
            change.Result = ImportChangeResult.Removed;
            return Outcome.Done;
        }

        var outcome = RegisterSnapshot.Restore(organisation, change.Before!);
        (change.Before, change.Result) = (null, ImportChangeResult.Restored);
        return outcome;
    }

    /// <summary>As the import left them; a new one that is a party to something else by now is in use.</summary>
    private IQueryable<Organisation> Untouched(Guid runId, bool isNew) => db.Organisations.Where(one =>
        one.HostId == db.ActingFor
        && db.Set<ImportChange>().Any(change =>
            change.RunId == runId && change.OrganisationId == one.Id && change.IsNew == isNew && change.Version == one.Version && change.Result == ImportChangeResult.Applied)
        && (!isNew || !db.Set<Party>().Any(party => party.OrganisationId == one.Id && party.RecordId != one.Id)));
}
