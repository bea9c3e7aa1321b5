using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Collections;

/// <summary>Lists that nobody has changed for long and that are not published; their makers may have left.</summary>
internal sealed class ClearCollections(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Collections.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.ChangedAt < before && one.Visibility != Visibility.Published)
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        // What was published or changed in this moment stays.
        return await db.ChangeAsync(
            () => db.Collections.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id) && one.ChangedAt < before && one.Visibility != Visibility.Published).ExecuteDeleteAsync(stop),
            stop);
    }
}
