using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Claims;

/// <summary>Claims that nobody has decided in time. Each is a decision of its own: one that is decided in this moment stops nobody.</summary>
internal sealed class LapseClaims(AppDb db, ClaimDesk desk) : IJob
{
    private const int BatchSize = 100;

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        var lapsed = 0;
        while (await db.Claims.Where(one => one.State == ClaimState.Unreviewed && one.ExpiresAt <= dueAt).OrderBy(one => one.ExpiresAt).ThenBy(one => one.Id).Select(one => one.Id).Take(BatchSize).ToListAsync(stop) is { Count: > 0 } ids)
        {
            var before = lapsed;
            foreach (var id in ids)
            {
                db.ChangeTracker.Clear();
                var outcome = await db.DecideAsync(
                    async () =>
                    {
                        if (await desk.DecideAsync(id, ClaimJudge.Time, ClaimState.Lapsed, null, stop) is { IsDone: false } refused) return refused;
                        await db.SaveChangesAsync(stop);
                        return Kernel.Domain.Outcome.Done;
                    },
                    stop);
                if (outcome.IsDone) lapsed++;
            }

            if (lapsed == before) break;
        }

        return lapsed;
    }
}
