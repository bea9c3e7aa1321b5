using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Clearings;

/// <summary>Forgets who came to a gathering that is long over.</summary>
internal sealed class ForgetGuests(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        // The guests of a gathering that was never published or was cancelled are guests too.
        var over = db.Gatherings.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(gathering => (gathering.EndsAt ?? gathering.StartsAt) < before);
        var ids = await db.Registrations.Where(one => one.Name != Registration.Forgotten && over.Any(gathering => gathering.Id == one.GatheringId))
            .OrderBy(one => one.Id).Select(one => one.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.DecideAsync(
            async () =>
            {
                await Guests.ForgetAsync(db, ids, stop);
                return Outcome.Done;
            },
            stop);
        return ids.Count;
    }
}
