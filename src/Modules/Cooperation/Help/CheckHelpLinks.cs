using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Help;

/// <summary>
/// Asks a few help links whether they work, those that have waited longest first: one after the other, and of a server one in a run. Each answer is saved by
/// itself, so a run that is cut off goes on with those that are left. A demonstration asks nobody.
/// </summary>
internal sealed class CheckHelpLinks(AppDb db, LinkAsker asker, TimeProvider clock) : IJob
{
    public const int MostInARun = 10;

    // So that one server with many links does not hide the others.
    private const int MostRead = 200;

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        if (await db.Set<Setting>().AnyAsync(setting => setting.Key == Setting.Demo, stop)) return 0;

        var due = await DueAsync(stop);
        foreach (var (id, target) in due)
        {
            var answer = await asker.AskAsync(target, stop);
            await SaveAsync(id, target, answer, stop);
        }

        return due.Count;
    }

    private async Task<List<(Guid Id, string Target)>> DueAsync(CancellationToken stop)
    {
        var now = clock.UtcNow();
        var waiting = await db.HelpLinks.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Check.DueAt == null || one.Check.DueAt <= now)
            .OrderBy(one => one.Check.DueAt != null).ThenBy(one => one.Check.DueAt).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.Target }).Take(MostRead).ToListAsync(stop);
        return [.. waiting.DistinctBy(one => new Uri(one.Target).Authority, StringComparer.OrdinalIgnoreCase).Take(MostInARun).Select(one => (one.Id, one.Target))];
    }

    // What was asked may meanwhile have another address, or be gone.
    private async Task SaveAsync(Guid id, string target, Domain.HelpAnswer answer, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await db.DecideAsync(
            async () =>
            {
                var check = await db.HelpChecks.FirstOrDefaultAsync(one => one.LinkId == id && db.Set<Domain.HelpLink>().IgnoreQueryFilters().Any(link => link.Id == id && link.Target == target), stop);
                var now = clock.UtcNow();
                check?.Take(answer, DateOnly.FromDateTime(Dates.Local(now)), now);
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
