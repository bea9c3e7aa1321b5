using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Ptv.Reading;

/// <summary>
/// Reads the national service catalogue for a few of the organisations that are kept there, those first that have waited longest; each at most once in twenty hours, and
/// saved by itself. A demonstration asks nobody. A query, and what <see cref="CatalogueReader"/> takes for each.
/// </summary>
internal sealed class ReadCatalogue(AppDb db, CatalogueReader reader, TimeProvider clock) : IJob
{
    public const int MostInARun = 50;

    private const int HoursBetween = 20;

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        var before = clock.UtcNow().AddHours(-HoursBetween);
        var due = await db.Organisations.Where(CatalogueReader.IsRead).Where(one => one.Catalogue!.ReadAt == null || one.Catalogue.ReadAt < before)
            .OrderBy(one => one.Catalogue!.ReadAt != null).ThenBy(one => one.Catalogue!.ReadAt).ThenBy(one => one.Id).Select(one => one.Id).Take(MostInARun).ToListAsync(stop);
        foreach (var id in due) await ReadAsync(id, stop);
        return due.Count;
    }

    private async Task ReadAsync(Guid id, CancellationToken stop)
    {
        var asked = await reader.AskAsync(id, stop);
        // Somebody has just read it, or keeps it here by now; or this is a demonstration.
        if (!asked.IsDone) return;

        db.ChangeTracker.Clear();
        try
        {
            await db.DecideAsync(
                async () =>
                {
                    if (await reader.WriteAsync(id, asked.Value, stop) is { IsDone: false } refused) return refused;
                    await db.SaveChangesAsync(stop);
                    return Outcome.Done;
                },
                stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // One of its activities was changed in this moment: its turn comes again tomorrow.
        }
    }
}
