using System.Globalization;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Mails;

/// <summary>Whoever has one passkey more is told by mail: if it was somebody else at her keyboard, she learns of it.</summary>
internal sealed class TellOfPasskey(AppDb db, IMail mail) : IHandle<PasskeyAdded>
{
    public async Task HandleAsync(PasskeyAdded happened, CancellationToken stop)
    {
        if (await db.Persons.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.PersonId, stop) is not { } person) return;
        if (!EmailAddress.TryParse(person.Email, out var address)) return;

        var culture = CultureInfo.GetCultureInfo(person.Language);
        var content = new MailContent(Text(nameof(Texts.PasskeyMailSubject)), [Text(nameof(Texts.PasskeyMailBody))], new MailLink(Text(nameof(Texts.PasskeysTitle)), $"/{person.Language}/account/passkeys"), "Kumppani")
        { CanWait = false };
        await mail.QueueAsync(address.Value, person.Language, content, $"event:{happened.EventId}", Installation.Id, stop);
        await db.SaveChangesAsync(stop);

        string Text(string key) => Texts.ResourceManager.GetString(key, culture)!;
    }
}
