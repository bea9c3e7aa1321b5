using System.Linq.Expressions;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Enquiries;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Clearings;

/// <summary>Forgets enquiries whose last word is long past. One that still waits for an answer stays until it has one.</summary>
internal sealed class ForgetEnquiries(AppDb db, TimeProvider clock) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        Expression<Func<Enquiry, bool>> isPast = one => one.ForgottenAt == null && one.State != EnquiryState.Open && one.ChangedAt < before;
        var ids = await db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(isPast)
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.DecideAsync(
            async () =>
            {
                await Forgetting.ForgetAsync(db, ids, isPast, clock.UtcNow(), stop);
                return Outcome.Done;
            },
            stop);
        return ids.Count;
    }
}
