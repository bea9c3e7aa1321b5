using Kumppani.Accounts.Contracts;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Enquiries;

/// <summary>
/// Tells the municipality's people that somebody has written, never what; and the sender what was answered, with a link by which she can go on. The events of
/// a visitor belong to no organisation, so the enquiry is found without the filter of who may see it.
/// </summary>
internal sealed class EnquiryMails(AppDb db, IPeople people, IOrganisations organisations, IMail mail, TimeProvider clock) : IHandle<EnquiryReceived>, IHandle<EnquiryAnswered>
{
    public async Task HandleAsync(EnquiryReceived happened, CancellationToken stop)
    {
        if (await FindAsync(happened.EnquiryId, stop) is not { } enquiry) return;

        var municipality = (await organisations.FindAsync([enquiry.HostId], stop)).GetValueOrDefault(enquiry.HostId);
        var ownLanguage = municipality?.Language ?? "fi";
        var receivers = (await people.WhoMayAsync(enquiry.HostId, CooperationPermissions.Keep, stop)).Select(member => (member.Address, member.Language)).ToList();
        if (enquiry.AppointmentId is { } id && await db.Appointments.Published().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is { } liaison)
        {
            // The role's own mailbox hears of it too; while she is away, her deputy does.
            if (liaison.Email is { } role) receivers.Add((role, ownLanguage));
            if (liaison.DeputyEmail is { } deputy && liaison.IsAwayOn(clock.Today())) receivers.Add((deputy, ownLanguage));
        }

        foreach (var (to, language) in receivers.DistinctBy(one => one.Address, StringComparer.OrdinalIgnoreCase))
        {
            if (!EmailAddress.TryParse(to, out var address)) continue;
            var content = new MailContent(
                Say(language, nameof(Texts.EnquiryMailSubject)),
                [Say(language, nameof(Texts.EnquiryMailBody))],
                new MailLink(Say(language, nameof(Texts.EnquiryMailLink)), $"/{language}/cooperation/enquiries/{enquiry.Id}"),
                municipality?.Name ?? "Kumppani")
            { CanWait = true };
            await mail.QueueAsync(address.Value, language, content, $"event:{happened.EventId}", enquiry.HostId, stop);
        }

        await db.SaveChangesAsync(stop);
    }

    public async Task HandleAsync(EnquiryAnswered happened, CancellationToken stop)
    {
        if (await FindAsync(happened.EnquiryId, stop) is not { } enquiry || !EmailAddress.TryParse(enquiry.SenderEmail, out var address)) return;
        if (enquiry.Messages.FirstOrDefault(one => one.Position == happened.Message) is not { } answer) return;

        var token = Secrets.Token();
        var content = new MailContent(
            Say(enquiry.Language, nameof(Texts.AnswerMailSubject), enquiry.Subject),
            [answer.Text, Say(enquiry.Language, nameof(Texts.AnswerMailBody))],
            new MailLink(Say(enquiry.Language, nameof(Texts.AnswerMailLink)), $"/{enquiry.Language}/enquiry/{token}"),
            await NameAsync(enquiry.HostId, stop))
        { CanWait = false, IsSecret = true };
        // A link whose mail was in the queue before would be nobody's.
        if (await mail.QueueAsync(address.Value, enquiry.Language, content, $"event:{happened.EventId}", enquiry.HostId, stop))
            db.EnquiryLinks.Add(new EnquiryLink { TokenHash = Secrets.Hash(token), EnquiryId = enquiry.Id });
        await db.SaveChangesAsync(stop);
    }

    private Task<Enquiry?> FindAsync(Guid id, CancellationToken stop) =>
        db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking().Include(one => one.Messages).FirstOrDefaultAsync(one => one.Id == id && one.ForgottenAt == null, stop);

    private async Task<string> NameAsync(Guid id, CancellationToken stop) => (await organisations.FindAsync([id], stop)).GetValueOrDefault(id)?.Name ?? "Kumppani";

    private static string Say(string language, string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
}
