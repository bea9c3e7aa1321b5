using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Tells the registrant whether she has a seat or which place in the queue, and gives her the link by which she can cancel.</summary>
internal sealed class ConfirmRegistration(AppDb db, GatheringMail mail) : IHandle<RegistrationMade>
{
    public async Task HandleAsync(RegistrationMade happened, CancellationToken stop)
    {
        var registration = await db.Registrations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.RegistrationId, stop);
        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId, stop);
        if (gathering is null || registration is null or { Seat: SeatState.Cancelled or SeatState.OnTheSpot }) return;

        // By the time of this mail the queue may have moved: she is told what is true now.
        var (subject, body) = registration.Seat is SeatState.Seated
            ? (nameof(Texts.SeatedMailSubject), nameof(Texts.SeatedMailBody))
            : (nameof(Texts.WaitingMailSubject), nameof(Texts.WaitingMailBody));
        await mail.TellAsync(gathering, registration, subject, [body], $"registered:{registration.Id}", stop);
        await db.SaveChangesAsync(stop);
    }
}
