using System.Text;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Modules;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Seed;

/// <summary>Attaches a table to one public measure of the demo and to one that only its parties see.</summary>
internal sealed class MeasureFilesSeed(AppDb db, AttachmentDesk desk) : ISeed
{
    private const string Table = "Aihe;Kerta;Osallistujia\nEnsimmäinen kokoontuminen;1;14\nToinen kokoontuminen;2;18\n";

    public async Task SeedAsync(CancellationToken stop)
    {
        var measures = await db.Measures.IgnoreQueryFilters([AppDb.VisibilityFilter]).OrderBy(measure => measure.Id).ToListAsync(stop);
        foreach (var measure in measures.DistinctBy(measure => measure.Visibility))
        {
            db.Actor.BecomeSystem("seed", measure.HostId);
            var file = new GivenFile("osallistujat.csv", new MemoryStream(Encoding.UTF8.GetBytes(Table)));
            var kept = await desk.KeepAsync(new RecordRef(IMeasures.Kind, measure.Id), file, new AttachmentDetails("Osallistujamäärät", "fi", IsAccessible: true, null), stop);
            await db.DecideAsync(
                async () =>
                {
                    var outcome = await desk.AddAsync(kept.Value ?? throw new InvalidOperationException(kept.Problem!.Code), stop);
                    await db.SaveChangesAsync(stop);
                    return outcome;
                },
                stop);
        }

        db.Actor.BecomeSystem("seed");
    }
}
