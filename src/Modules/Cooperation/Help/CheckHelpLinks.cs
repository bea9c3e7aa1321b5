using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Help;

/// <summary>
/// Asks a few addresses of help links and of surveys made by others whether they work, those that have waited longest first: one after the other, of a server one in a run, and each once for
/// all that lead to it, as many municipalities keep the same page. Each answer is saved by itself, so a run that is cut off goes on with those that are left. A
/// demonstration asks nobody. Three queries an address, and the save.
/// </summary>
internal sealed class CheckHelpLinks(AppDb db, LinkAsker asker, TimeProvider clock) : IJob
{
    public const int MostInARun = 10;

    private const int MostConflicts = 5;

    // Also what is not public.
    private IQueryable<HelpLink> Links => db.HelpLinks.IgnoreQueryFilters([AppDb.VisibilityFilter]);

    private IQueryable<OutsideSurvey> Surveys => db.OutsideSurveys.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Target != null);

    private IQueryable<AskedAddress> Addresses => Links.Select(one => new AskedAddress { Id = one.Id, Target = one.Target, DueAt = one.Check.DueAt })
        .Concat(Surveys.Select(one => new AskedAddress { Id = one.Id, Target = one.Target!, DueAt = one.Check.DueAt }));

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        if (await db.Set<Setting>().AnyAsync(setting => setting.Key == Setting.Demo, stop)) return 0;

        var now = clock.UtcNow();
        var due = Addresses.Where(one => one.DueAt == null || one.DueAt <= now);
        for (var asked = 0; asked < MostInARun; asked++)
        {
            var target = await due.OrderBy(one => one.DueAt != null).ThenBy(one => one.DueAt).ThenBy(one => one.Id).Select(one => one.Target).FirstOrDefaultAsync(stop);
            if (target is null) return asked;

            await SaveAsync(target, await asker.AskAsync(target, stop), stop);
            // Asked of the database and not of a list read beforehand, in which one server with many links would hide the others.
            var server = HelpTarget.ServerOf(target);
            due = due.Where(one => !one.Target.StartsWith(server));
        }

        return MostInARun;
    }

    private async Task SaveAsync(string target, HelpAnswer answer, CancellationToken stop)
    {
        for (var conflicts = 0; ; conflicts++)
        {
            try
            {
                await SaveOnceAsync(target, answer, stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (conflicts < MostConflicts)
            {
                // One of the links was given another address, or taken away, in this moment: they are read again.
            }
        }
    }

    // What leads there now: what was asked may meanwhile have another address, or be gone.
    private async Task SaveOnceAsync(string target, HelpAnswer answer, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await db.DecideAsync(
            async () =>
            {
                List<AddressCheck> checks =
                [
                    .. await Links.Where(one => one.Target == target).Select(one => one.Check).ToListAsync(stop),
                    .. await Surveys.Where(one => one.Target == target).Select(one => one.Check).ToListAsync(stop),
                ];
                foreach (var check in checks) check.Take(answer, clock.Today(), clock.UtcNow());
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
