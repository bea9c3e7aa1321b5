using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Corrections;

/// <summary>Suggested corrections that were taken or answered, and those that nobody has looked at in as long a time.</summary>
internal sealed class ClearCorrections(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Corrections.Where(correction => (correction.SettledAt ?? correction.At) < before).OrderBy(correction => correction.Id).Select(correction => correction.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(() => db.Corrections.Where(correction => ids.Contains(correction.Id)).ExecuteDeleteAsync(stop), stop);
        return ids.Count;
    }
}
