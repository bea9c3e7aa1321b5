using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security.Keys;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Web.Hosting;

/// <summary>What happens once before the first request: the database is migrated, and an empty one gets its demo.</summary>
internal sealed class Startup(AppDb db, KeyRing keys, DataFolder folder, IEnumerable<ISeed> seeds, RunOptions run)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await db.MigrateAsync(stop);
        await keys.PrepareAsync(folder.Keys, stop);
        if (!run.Demo || await db.Set<Setting>().AnyAsync(stop)) return;

        db.Actor.BecomeSystem("seed");
        await db.DecideAsync(
            async () =>
            {
                foreach (var seed in seeds) await seed.SeedAsync(stop);
                db.Add(new Setting { Key = Setting.Demo, Value = "loaded" });
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
