using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Confirms a cancellation, whoever made it; the link leads to the gathering, where one may register anew.</summary>
internal sealed class ConfirmCancellation(AppDb db, GatheringMail mail) : IHandle<RegistrationCancelled>
{
    public async Task HandleAsync(RegistrationCancelled happened, CancellationToken stop)
    {
        var registration = await db.Registrations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.RegistrationId, stop);
        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId, stop);
        if (gathering is null || !EmailAddress.TryParse(registration?.Email, out var address)) return;

        var body = happened.ByHost ? nameof(Texts.CancelledByHostMailBody) : nameof(Texts.CancelledMailBody);
        await mail.AnnounceAsync(address.Value, registration!.Language, gathering, nameof(Texts.CancelledMailSubject), [body], $"cancelled:{registration.Id}", stop);
        await db.SaveChangesAsync(stop);
    }
}
