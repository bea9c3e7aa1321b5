using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums;

internal sealed class HostedGatherings(AppDb db) : IGatherings
{
    public async Task<IReadOnlyList<GatheringInfo>> HostedAsync(Guid hostId, DateTime from, DateTime before, CancellationToken stop) =>
        await db.Gatherings.AsNoTracking()
            .Where(one => one.HostId == hostId && one.Visibility == Visibility.Published && one.State != GatheringState.Cancelled && one.StartsAt >= from && one.StartsAt < before)
            .OrderBy(one => one.StartsAt).ThenBy(one => one.Id).Take(IGatherings.Most)
            .Select(one => new GatheringInfo(one.Id, one.Title, one.StartsAt!.Value, one.Taken, db.Set<Registration>().Count(guest => guest.GatheringId == one.Id && guest.PresentAt != null)))
            .ToListAsync(stop);
}
