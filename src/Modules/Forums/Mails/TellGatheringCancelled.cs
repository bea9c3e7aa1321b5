using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Tells everybody who had a seat or a place in the queue that the gathering will not be held.</summary>
internal sealed class TellGatheringCancelled(AppDb db, GatheringMail mail) : IHandle<GatheringCancelled>
{
    public async Task HandleAsync(GatheringCancelled happened, CancellationToken stop)
    {
        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId, stop);
        if (gathering is null) return;

        var registered = db.Registrations.AsNoTracking()
            .Where(one => one.GatheringId == gathering.Id && one.ClaimedEmail != null)
            .OrderBy(one => one.Number);
        foreach (var registration in await registered.ToListAsync(stop))
        {
            if (!EmailAddress.TryParse(registration.Email, out var address)) continue;
            await mail.AnnounceAsync(
                address.Value, registration.Language, gathering, nameof(Texts.GatheringCancelledMailSubject), [nameof(Texts.GatheringCancelledMailBody)],
                $"gathering-cancelled:{gathering.Id}", stop);
        }

        await db.SaveChangesAsync(stop);
    }
}
