using System.Text;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Seed;

/// <summary>Attaches their programme as a file to the demo's first gatherings.</summary>
internal sealed class GatheringFilesSeed(AppDb db, AttachmentDesk desk) : ISeed
{
    private const int Gatherings = 2;

    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var gathering in await db.Gatherings.Include(one => one.Agenda.OrderBy(item => item.Position)).OrderBy(one => one.Id).Take(Gatherings).ToListAsync(stop))
        {
            db.Actor.BecomeSystem("seed", gathering.HostId);
            var lines = gathering.Agenda.Select(item => $"{(item.At is { } at ? at.ToString("H.mm", null) + " " : "")}{item.Title.Best("fi").Text}");
            var file = new GivenFile("ohjelma.txt", new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [gathering.Title.Best("fi").Text, "", .. lines, ""]))));
            var kept = await desk.KeepAsync(new RecordRef(Gathering.RecordKind, gathering.Id), file, new AttachmentDetails("Ohjelma tulostettavaksi", "fi", IsAccessible: true, null), stop);
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
