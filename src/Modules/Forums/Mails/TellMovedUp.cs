using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Tells who stood first in the queue that she has a seat now.</summary>
internal sealed class TellMovedUp(AppDb db, GatheringMail mail) : IHandle<RegistrationMovedUp>
{
    public async Task HandleAsync(RegistrationMovedUp happened, CancellationToken stop)
    {
        var registration = await db.Registrations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.RegistrationId, stop);
        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId, stop);
        if (gathering is null || registration is not { Seat: SeatState.Seated }) return;

        await mail.TellAsync(gathering, registration, nameof(Texts.MovedUpMailSubject), [nameof(Texts.MovedUpMailBody)], $"moved-up:{registration.Id}", stop);
        await db.SaveChangesAsync(stop);
    }
}
