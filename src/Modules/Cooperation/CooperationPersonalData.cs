using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Enquiries;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using static Kumppani.Kernel.Modules.PersonalValue;

namespace Kumppani.Cooperation;

/// <summary>What is kept of a person who has written to a liaison, and where her address stands as a role's.</summary>
internal sealed class CooperationPersonalData(AppDb db, TimeProvider clock) : IPersonalData
{
    public IEnumerable<PersonalSection> Of(DataSubject who) =>
    [
        PersonalSection.Of("cooperation_enquiries", Texts.OwnEnquiries, null, EnquiriesOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Organisation("to", Texts.OwnEnquiryTo, one.HostId), Text("subject", Texts.EnquirySubject, one.Subject), Text("name", Texts.EnquiryName, one.SenderName),
            Text("address", Texts.EnquiryEmail, one.SenderEmail), Text("association", Texts.EnquiryAssociation, one.Association), At("opened", Texts.EnquiryOpened, one.OpenedAt),
        ]),
        PersonalSection.Of(
            "cooperation_enquiry_messages",
            Texts.OwnEnquiryMessages,
            null,
            db.Set<EnquiryMessage>().AsNoTracking().Where(message => EnquiriesOf(who).Any(one => one.Id == message.EnquiryId)).OrderBy(message => message.EnquiryId).ThenBy(message => message.Position),
            message => [At("written", Texts.EnquiryOpened, message.At), Yes("isAnswer", Texts.EnquiryIsAnswer, message.IsAnswer), Text("text", Texts.EnquiryText, message.Text)]),
        PersonalSection.Of(
            "cooperation_enquiry_links",
            Texts.OwnEnquiryLinks,
            null,
            db.EnquiryLinks.AsNoTracking().Where(link => EnquiriesOf(who).Any(one => one.Id == link.EnquiryId)).OrderBy(link => link.TokenHash),
            _ => [Text("link", Texts.OwnEnquiryLink, Texts.OwnHashOnly)]),
        PersonalSection.Of(
            "cooperation_appointments",
            Texts.OwnAppointments,
            Texts.OwnAppointmentsKept,
            db.Appointments.Published().AsNoTracking().Where(one => one.Email == who.Address || one.DeputyEmail == who.Address).OrderBy(one => one.Id),
            one => [Text("title", Texts.AppointmentTitle, one.Title.ToString()), Organisation("of", Texts.OwnEnquiryTo, one.HostId)]),
        PersonalSection.Of("cooperation_issues", Texts.OwnIssues, null, IssuesOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Organisation("to", Texts.OwnEnquiryTo, one.HostId), Text("title", Texts.IssueTitle, one.Title.ToString()), Text("address", Texts.EnquiryEmail, one.ReplyEmail),
            At("raised", Texts.IssueRaisedOn, one.RaisedAt),
        ]),
    ];

    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        var ids = await EnquiriesOf(who).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(stop);
        foreach (var some in ids.Chunk(500)) await Forgetting.ForgetAsync(db, some, one => one.ForgottenAt == null, clock.UtcNow(), stop);

        // The matter is the associations' and stays; that it was hers to hear of does not.
        await IssuesOf(who).ExecuteUpdateAsync(set => set.SetProperty(one => one.ReplyEmail, (string?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop);
        return Outcome.Done;
    }

    private IQueryable<Issue> IssuesOf(DataSubject who) => db.Issues.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.ReplyEmail == who.Address);

    private IQueryable<Enquiry> EnquiriesOf(DataSubject who) => db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.SenderEmail == who.Address);
}
