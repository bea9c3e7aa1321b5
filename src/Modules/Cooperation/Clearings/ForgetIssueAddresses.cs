using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Clearings;

/// <summary>Takes away the addresses to which answers were sent, when the answer is long past. The matter and its answer stay.</summary>
internal sealed class ForgetIssueAddresses(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Issues.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.ReplyEmail != null && one.AnsweredAt < before)
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(
            () => db.Issues.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ReplyEmail, (string?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop),
            stop);
        return ids.Count;
    }
}
