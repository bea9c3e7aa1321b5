using System.Text;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Seed;

/// <summary>Attaches a marked example to the materials of one card of each municipality of the demo.</summary>
internal sealed class MaterialFilesSeed(AppDb db, AttachmentDesk desk) : ISeed
{
    private const string Programme = "Esimerkki: kumppanuuspöydän ohjelman runko\n\n1. Tervetuloa\n2. Ajankohtaista kunnasta\n3. Ajankohtaista yhdistyksistä\n4. Yhteinen aihe pienryhmissä\n5. Mitä sovittiin\n";

    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var slot in await db.CardMaterials.IgnoreQueryFilters([AppDb.VisibilityFilter]).OrderBy(one => one.Id).ToListAsync(stop))
        {
            db.Actor.BecomeSystem("seed", slot.HostId);
            var file = new GivenFile("ohjelman-runko.txt", new MemoryStream(Encoding.UTF8.GetBytes(Programme)));
            var kept = await desk.KeepAsync(new RecordRef(CardMaterials.RecordKind, slot.Id), file, new AttachmentDetails("Esimerkki: ohjelman runko", "fi", IsAccessible: true, null), stop);
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
