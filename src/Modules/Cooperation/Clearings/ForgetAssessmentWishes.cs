using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Clearings;

/// <summary>Takes the free words out of old answer sheets; what was chosen stays, as later rounds are compared with it.</summary>
internal sealed class ForgetAssessmentWishes(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var day = DateOnly.FromDateTime(Dates.Local(before));
        var ids = await db.AssessmentSheets.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Wish != null && one.AnsweredOn < day)
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(
            () => db.AssessmentSheets.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Wish, (string?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop),
            stop);
        return ids.Count;
    }
}
