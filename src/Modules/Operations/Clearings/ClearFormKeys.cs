using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Clearings;

/// <summary>Keys of forms that have had their effect. A form sent again after this many days would have its effect again.</summary>
internal sealed class ClearFormKeys(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var keys = await db.Set<Operation>().Where(one => one.At < before).OrderBy(one => one.At).Select(one => one.Key).Take(atMost).ToListAsync(stop);
        if (keys.Count == 0) return 0;

        await db.ChangeAsync(() => db.Set<Operation>().Where(one => keys.Contains(one.Key)).ExecuteDeleteAsync(stop), stop);
        return keys.Count;
    }
}
