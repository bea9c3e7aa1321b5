using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Tells everybody registered when the time or the place of a published gathering has changed.</summary>
internal sealed class TellGatheringMoved(AppDb db, GatheringMail mail) : IHandle<GatheringChanged>
{
    private static readonly string[] WhenAndWhere =
        [nameof(GatheringDetails.StartsAt), nameof(GatheringDetails.EndsAt), nameof(GatheringDetails.Venue), nameof(GatheringDetails.Address)];

    public async Task HandleAsync(GatheringChanged happened, CancellationToken stop)
    {
        if (!happened.Fields.Intersect(WhenAndWhere, StringComparer.Ordinal).Any()) return;

        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId && one.State == GatheringState.Published, stop);
        if (gathering is null) return;

        var registered = db.Registrations.AsNoTracking()
            .Where(one => one.GatheringId == gathering.Id && one.ClaimedEmail != null)
            .OrderBy(one => one.Number);
        foreach (var registration in await registered.ToListAsync(stop))
            await mail.TellAsync(gathering, registration, nameof(Texts.MovedMailSubject), [nameof(Texts.MovedMailBody)], $"moved:{happened.EventId}", stop);

        await db.SaveChangesAsync(stop);
    }
}
