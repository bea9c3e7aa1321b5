using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Upkeep;

/// <summary>Links of reminders that nobody has used and that work no longer.</summary>
internal sealed class ClearUpkeepLinks(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var hashes = await db.UpkeepLinks.Where(link => link.ExpiresAt < before).OrderBy(link => link.ExpiresAt).Select(link => link.TokenHash).Take(atMost).ToListAsync(stop);
        if (hashes.Count == 0) return 0;

        await db.ChangeAsync(() => db.UpkeepLinks.Where(link => hashes.Contains(link.TokenHash)).ExecuteDeleteAsync(stop), stop);
        return hashes.Count;
    }
}
