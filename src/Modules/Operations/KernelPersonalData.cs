using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using static Kumppani.Kernel.Modules.PersonalValue;

namespace Kumppani.Operations;

/// <summary>
/// What the Kernel keeps of a person. Who did what stays, by a number that then names nobody: an authority must be able to show it
/// (Act 906/2019, section 17).
/// </summary>
internal sealed class KernelPersonalData(AppDb db, IEnumerable<IEventWords> words) : IPersonalData
{
    public IEnumerable<PersonalSection> Of(DataSubject who) =>
    [
        PersonalSection.Of("mail_messages", Texts.OwnMails, null, MailsOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Text("subject", Texts.OwnMailSubject, one.Subject), Text("address", Texts.OwnMailTo, one.To), At("queued", Texts.OwnMailQueued, one.QueuedAt),
            At("sent", Texts.OwnMailSent, one.SentAt), Organisation("from", Texts.OwnOrganisation, one.OnBehalfOf), Text("text", Texts.OwnMailText, one.IsSecret ? null : one.Text),
        ]),
        PersonalSection.Of("mail_troubled_addresses", Texts.OwnTroubled, null, TroubledOf(who).AsNoTracking().OrderBy(one => one.Address), one =>
            [Text("address", Texts.OwnMailTo, one.Address), Text("code", Texts.OwnTroubledCode, one.Code), At("last", Texts.OwnTroubledLast, one.LastAt)]),
        PersonalSection.Of("attachments", Texts.OwnFiles, Texts.OwnFilesKept, db.Set<Attachment>().AsNoTracking().Where(one => one.PersonId == who.Id).OrderBy(one => one.Id), one =>
        [
            Text("title", Texts.OwnFileTitle, one.Title), Text("file", Texts.OwnFileName, one.FileName), At("added", Texts.OwnFileAdded, one.AddedAt),
            Organisation("organisation", Texts.OwnOrganisation, one.OrganisationId), At("removed", Texts.OwnFileRemoved, one.RemovedAt),
        ]),
        PersonalSection.Of("events", Texts.OwnEvents, Texts.OwnEventsKept, db.Set<EventRow>().AsNoTracking().Where(one => one.PersonId == who.Id || one.RecordId == who.Id).OrderByDescending(one => one.Id), one =>
        [
            Text("what", Texts.OwnEventWhat, Say(one)), At("when", Texts.OwnEventWhen, one.At), Organisation("organisation", Texts.OwnOrganisation, one.ActingFor),
            Yes("byYou", Texts.OwnEventByYou, one.PersonId == who.Id),
        ]),
    ];

    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        await MailsOf(who).ExecuteDeleteAsync(stop);
        await TroubledOf(who).ExecuteDeleteAsync(stop);
        return Outcome.Done;
    }

    private string Say(EventRow row) => words.Select(one => one.Say(row.Type, row.Payload)).FirstOrDefault(sentence => sentence is not null) ?? row.Type;

    private IQueryable<MailMessage> MailsOf(DataSubject who) => db.Set<MailMessage>().Where(one => one.To == who.Address);

    private IQueryable<TroubledAddress> TroubledOf(DataSubject who) => db.Set<TroubledAddress>().Where(one => one.Address == who.Address);
}
