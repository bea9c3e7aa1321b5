using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Security.Keys;

/// <summary>Makes the keys ready at the start: before the first request, and before the first decision that protects something.</summary>
public sealed class KeyRing(AppDb db, IDataProtectionProvider protection)
{
    /// <summary>Takes keys out of a folder, where older versions and backups have them, and makes the first key where there is none.</summary>
    /// <param name="folder">The folder; its keys are removed once they are rows.</param>
    /// <param name="stop">Stops it; nothing is lost then.</param>
    public async Task PrepareAsync(string folder, CancellationToken stop)
    {
        var files = System.IO.Directory.GetFiles(folder, "*.xml").ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        if (files.Count > 0)
        {
            await TakeInAsync(files, stop);
            foreach (var file in files.Values) File.Delete(file);
        }

        protection.CreateProtector("Kumppani.Start").Protect([]);
    }

    private async Task TakeInAsync(Dictionary<string, string> files, CancellationToken stop)
    {
        db.Actor.BecomeSystem("keys");
        await db.DecideAsync(
            async () =>
            {
                var known = await db.Set<StoredKey>().Select(key => key.Name).ToListAsync(stop);
                foreach (var (name, file) in files.Where(one => !known.Contains(one.Key, StringComparer.Ordinal)))
                {
                    db.Add(new StoredKey { Name = name, Xml = await File.ReadAllTextAsync(file, stop) });
                }

                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
    }
}
