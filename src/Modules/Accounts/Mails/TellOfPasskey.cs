using System.Globalization;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Mails;

/// <summary>Whoever has one passkey more or less is told by mail: if it was somebody else at her keyboard, she learns of it.</summary>
internal sealed class TellOfPasskey(AppDb db, IMail mail) : IHandle<PasskeyAdded>, IHandle<PasskeyRemoved>
{
    public Task HandleAsync(PasskeyAdded happened, CancellationToken stop) => TellAsync(happened.PersonId, happened.EventId, nameof(Texts.PasskeyMailSubject), nameof(Texts.PasskeyMailBody), stop);

    public async Task HandleAsync(PasskeyRemoved happened, CancellationToken stop)
    {
        // Of what the operator takes away she is told by the operator's own mail, once for all of it.
        if (await db.Set<EventRow>().AnyAsync(row => row.Id == happened.EventId && row.PersonId == happened.PersonId, stop))
            await TellAsync(happened.PersonId, happened.EventId, nameof(Texts.PasskeyRemovedMailSubject), nameof(Texts.PasskeyRemovedMailBody), stop);
    }

    private async Task TellAsync(Guid personId, Guid eventId, string subject, string body, CancellationToken stop)
    {
        if (await db.Persons.AsNoTracking().FirstOrDefaultAsync(one => one.Id == personId, stop) is not { } person) return;
        if (!EmailAddress.TryParse(person.Email, out var address)) return;

        var culture = CultureInfo.GetCultureInfo(person.Language);
        var content = new MailContent(Text(subject), [Text(body)], new MailLink(Text(nameof(Texts.PasskeysTitle)), $"/{person.Language}/account/passkeys"), "Kumppani") { CanWait = false };
        await mail.QueueAsync(address.Value, person.Language, content, $"event:{eventId}", Installation.Id, stop);
        await db.SaveChangesAsync(stop);

        string Text(string key) => Texts.ResourceManager.GetString(key, culture)!;
    }
}
