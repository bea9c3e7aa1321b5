using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Import.Runs;

/// <summary>
/// Takes back what an import brought, a batch after another: the first with the request, the others by <see cref="ImportWork"/>. An association that
/// somebody has changed since, and a new one that has come into use, stay as they are and are listed.
/// </summary>
internal sealed class ImportUndo(AppDb db, ImportDesk desk, ImportWriter writer, IPeople people, TimeProvider clock)
{
    public const int BatchSize = BatchWriter.Size;

    /// <summary>How many would be removed, restored and kept. Three queries.</summary>
    public async Task<(int Removed, int Restored, int Kept)> ForeseeAsync(Guid runId, CancellationToken stop)
    {
        var all = await db.ImportChanges.CountAsync(change => change.RunId == runId && change.Result == ImportChangeResult.Applied, stop);
        var untouched = await db.ImportChanges
            .Where(change => change.RunId == runId && change.Result == ImportChangeResult.Applied)
            .Join(db.Organisations, change => change.OrganisationId, one => one.Id, (change, one) => new { change.IsNew, change.Version, Now = one.Version, one.Id })
            .Where(pair => pair.Version == pair.Now)
            .Where(pair => !pair.IsNew || (!db.Set<Party>().Any(party => party.OrganisationId == pair.Id && party.RecordId != pair.Id)
                && !db.Set<EntryUpkeep>().Any(upkeep => upkeep.OrganisationId == pair.Id && upkeep.ConfirmedAt != null)))
            .Select(pair => new { pair.Id, pair.IsNew })
            .ToListAsync(stop);
        Guid[] fresh = [.. untouched.Where(one => one.IsNew).Select(one => one.Id)];
        var inUse = await people.WithMembersAsync(fresh, stop);
        var removed = fresh.Length - inUse.Count;
        var restored = untouched.Count - fresh.Length;
        return (removed, restored, all - removed - restored);
    }

    /// <summary>Begins to undo an import, or goes on with an undoing that was stopped. Steps of a decision; the tracked entities are let go.</summary>
    public async Task<Outcome> BeginAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await writer.TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { CanBeUndone: true } run) return ImportProblems.RunIsOver;
        if (run.Undo(db.Actor.PersonId, clock.UtcNow()) is { IsDone: false } refused) return refused;

        await db.SaveChangesAsync(stop);
        return await UndoNextAsync(runId, stop);
    }

    /// <summary>Takes back the next batch; the import's state says whether there are more. Steps of a decision; the tracked entities are let go.</summary>
    public async Task<Outcome> UndoNextAsync(Guid runId, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await writer.TurnAsync(stop);
        if (await desk.FindAsync(runId, stop) is not { State: ImportRunState.Undoing }) return ImportProblems.RunIsOver;

        db.ChangeTracker.Clear();
        // New ones first: one that was changed may get a Y-tunnus back that a new one has.
        var changes = await Left(runId).OrderByDescending(change => change.IsNew).ThenBy(change => change.OrganisationId).Take(BatchSize).ToListAsync(stop);
        if (changes.Count > 0 && await TakeBackAsync(runId, changes, stop) is { IsDone: false } refused) return refused;

        var batch = new ImportTakenBack(
            changes.Count(change => change.Result is ImportChangeResult.Removed),
            changes.Count(change => change.Result is ImportChangeResult.Restored),
            changes.Count(change => change.Result is ImportChangeResult.Kept));
        return (await desk.FindAsync(runId, stop))!.TakeBack(batch, isLast: !await Left(runId).AnyAsync(stop));
    }

    private async Task<Outcome> TakeBackAsync(Guid runId, List<ImportChange> changes, CancellationToken stop)
    {
        Guid[] ids = [.. changes.Select(change => change.OrganisationId)];
        var mark = await MarkAsync(runId, ids, stop);
        var organisations = await db.Organisations.Include(one => one.Profile).Where(one => ids.Contains(one.Id) && one.Version == mark).ToDictionaryAsync(one => one.Id, stop);
        // Asked only now: an invitation holds the association's row as the mark does.
        var inUse = await people.WithMembersAsync([.. changes.Where(change => change.IsNew).Select(change => change.OrganisationId)], stop);
        var taken = await TakenAsync(changes, stop);
        var gone = new List<Guid>();
        foreach (var change in changes)
        {
            var isKept = inUse.Contains(change.OrganisationId) || RegisterSnapshot.BusinessIdOf(change.Before) is { } old
                && taken.TryGetValue(old, out var owner) && owner != change.OrganisationId && !gone.Contains(owner);
            if (TakeBack(change, isKept ? null : organisations.GetValueOrDefault(change.OrganisationId)) is { IsDone: false } refused) return refused;
            if (change.Result is ImportChangeResult.Removed) gone.Add(change.OrganisationId);
        }

        await db.Set<Party>().Where(party => gone.Contains(party.RecordId)).ExecuteDeleteAsync(stop);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        Crash.At(CrashPoint.ImportHalfUndone);
        return Outcome.Done;
    }

    private IQueryable<ImportChange> Left(Guid runId) => db.ImportChanges.Where(change => change.RunId == runId && change.Result == ImportChangeResult.Applied);

    /// <summary>The Y-tunnus that associations are to get back, where somebody has it by now.</summary>
    private async Task<Dictionary<string, Guid>> TakenAsync(List<ImportChange> changes, CancellationToken stop)
    {
        BusinessId?[] wanted = [.. changes.Select(change => RegisterSnapshot.BusinessIdOf(change.Before)).OfType<string>().Select(text => (BusinessId?)BusinessId.Parse(text))];
        if (wanted.Length == 0) return [];

        var host = db.ActingFor;
        var owners = await db.Organisations.Where(one => one.HostId == host && wanted.Contains(one.BusinessId)).Select(one => new { one.Id, one.BusinessId }).ToListAsync(stop);
        return owners.ToDictionary(one => $"{one.BusinessId}", one => one.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// Marks those that are as the import left them; a new one that is a party to something else, or was confirmed, is in use. Whoever changes a marked one
    /// comes too late or makes us wait.
    /// </summary>
    private async Task<Guid> MarkAsync(Guid runId, Guid[] ids, CancellationToken stop)
    {
        var mark = Guid.CreateVersion7();
        await db.Organisations
            .Where(one => ids.Contains(one.Id) && one.HostId == db.ActingFor && db.Set<ImportChange>().Any(change =>
                change.RunId == runId && change.OrganisationId == one.Id && change.Version == one.Version
                && (!change.IsNew || (!db.Set<Party>().Any(party => party.OrganisationId == one.Id && party.RecordId != one.Id)
                    && !db.Set<EntryUpkeep>().Any(upkeep => upkeep.OrganisationId == one.Id && upkeep.ConfirmedAt != null)))))
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
