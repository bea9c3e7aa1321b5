using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Mails;

/// <summary>
/// When somebody from outside, a liaison, gives a role in an organisation that has main users, they are told: a caretaker does nothing behind
/// an association's back.
/// </summary>
internal sealed class TellMainUsers(AppDb db, People people, RecordBook records, IMail mail) : IHandle<MembershipGranted>
{
    public async Task HandleAsync(MembershipGranted happened, CancellationToken stop)
    {
        if (happened.Role is not Role.MainUser || db.Actor.OrganisationId == Guid.Empty || db.Actor.ActsFor(happened.OrganisationId)) return;

        var told = (await people.MembersAsync(happened.OrganisationId, stop))
            .Where(member => member.Role == Role.MainUser && member.TakenUpAt is not null && member.PersonId != happened.PersonId).ToList();
        if (told.Count == 0) return;

        var name = await db.Persons.Where(person => person.Id == happened.PersonId).Select(person => person.DisplayName).FirstOrDefaultAsync(stop);
        // She has erased her data, and her role has ended with them.
        if (name is null or Domain.Person.Removed) return;

        var organisations = await records.CardsAsync(RecordBook.Organisation, [happened.OrganisationId, db.Actor.OrganisationId], stop);
        var (organisation, giver) = (Title(happened.OrganisationId), Title(db.Actor.OrganisationId));
        foreach (var member in told)
        {
            if (!EmailAddress.TryParse(member.Address, out var address)) continue;
            var content = new MailContent(
                Text(nameof(Texts.OutsideGrantMailSubject), organisation),
                [Text(nameof(Texts.OutsideGrantMailBody), giver, name, organisation)],
                new MailLink(Text(nameof(Texts.MembersTitle)), $"/{member.Language}/members"),
                giver)
            { CanWait = false };
            await mail.QueueAsync(address.Value, member.Language, content, $"event:{happened.EventId}", happened.OrganisationId, stop);

            string Text(string key, params object[] arguments) => Texts.ResourceManager.Say(member.Language, key, arguments);
        }

        await db.SaveChangesAsync(stop);

        string Title(Guid id) => organisations.GetValueOrDefault(id)?.Title.Text ?? "Kumppani";
    }
}
