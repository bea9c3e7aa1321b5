using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Upkeep;

/// <summary>
/// Asks associations whether their entries are still true, half a year after each was registered or confirmed: three reminders, then the entry is silent. Each batch is one decision:
/// its mails and how far the reminders have come are written together, so a run that is cut off, or runs again, goes on with those that are left. Nobody
/// is asked at an address from which mail comes back; that the liaison sees.
/// </summary>
internal sealed class AskToConfirm(AppDb db, UpkeepDesk desk, FacetDesk facets, TimeProvider clock) : IJob
{
    public const int BatchSize = 100;

    private const int MostConflicts = 5;

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        var (changed, conflicts, last) = (0, 0, Guid.Empty);
        while (true)
        {
            try
            {
                var batch = await BatchAsync(dueAt, last, stop);
                if (batch.Count == 0) return changed;
                (changed, last) = (changed + batch.Count, batch[^1].Id);
            }
            catch (DbUpdateException failure) when (++conflicts <= MostConflicts && (failure is DbUpdateConcurrencyException || db.Engine.RefusalOf(failure) is not null))
            {
                // One of them was confirmed in this moment, or another node is at the same: the batch is read again.
            }
        }
    }

    private async Task<IReadOnlyList<Organisation>> BatchAsync(DateTime dueAt, Guid last, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        IReadOnlyList<Organisation> batch = [];
        await db.DecideAsync(
            async () =>
            {
                batch = await Due(dueAt).Where(one => one.Id.CompareTo(last) > 0).OrderBy(one => one.Id).Take(BatchSize).Include(one => one.Upkeep).ToListAsync(stop);
                var now = clock.UtcNow();
                await desk.AskAsync([.. batch.Where(one => EmailAddress.TryParse(one.Email, out _) && one.UpkeepFrom().Step(now))], stop);
                await db.SaveChangesAsync(stop);
                var silent = batch.Where(one => one.Upkeep?.SilentSince is not null).Select(one => one.Id).ToList();
                if (silent.Count > 0) await facets.RefreshAsync(silent, stop);
                return Outcome.Done;
            },
            stop);
        return batch;
    }

    private IQueryable<Organisation> Due(DateTime dueAt)
    {
        // Ids are made in the order of time, so those before one of that day were registered before it.
        var registered = Guid.CreateVersion7(new DateTimeOffset(dueAt.AddMonths(-EntryUpkeep.MonthsUntilAsked), TimeSpan.Zero));
        return db.Organisations.Where(one => one.IsListed && one.Email != null
            && (one.Upkeep == null ? one.Id.CompareTo(registered) < 0 : one.Upkeep.NextAt <= dueAt)
            && !db.Set<TroubledAddress>().Any(trouble => trouble.Address == one.Email.ToLower() && (trouble.Kind != BounceKind.Soft || trouble.Times >= TroubledAddress.MostSoft)));
    }
}
