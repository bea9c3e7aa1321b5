using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Clearings;

/// <summary>Takes the words out of old entries of the work log; day, duty class, time and contacts stay for the reports.</summary>
internal sealed class ForgetLogWords(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var day = DateOnly.FromDateTime(Dates.Local(before));
        var ids = await db.WorkLog.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Text != "" && one.On < day)
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(
            () => db.WorkLog.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Text, "").SetProperty(one => one.Version, Guid.CreateVersion7()), stop),
            stop);
        return ids.Count;
    }
}
