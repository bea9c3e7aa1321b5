using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Invitations;

/// <summary>An invitation with its last mail; none when the register had no address, when it is not written yet, or no longer kept.</summary>
internal sealed class InvitationMail
{
    private static readonly TimeSpan WrittenWithin = TimeSpan.FromDays(1);

    public required Invitation Invitation { get; init; }

    public MailMessage? Mail { get; init; }

    /// <summary>The invitations of a gathering.</summary>
    public static IQueryable<InvitationMail> Of(AppDb db, Guid gatheringId) =>
        db.Invitations.AsNoTracking().Where(invitation => invitation.GatheringId == gatheringId)
            .LeftJoin(MailFates.LastAbout(db).AsNoTracking(), invitation => (Guid?)invitation.Id, mail => mail.About, (invitation, mail) => new InvitationMail { Invitation = invitation, Mail = mail });

    /// <summary>Those that did not arrive, as far as one can tell.</summary>
    public static IQueryable<InvitationMail> Missed(AppDb db, Guid gatheringId) =>
        Of(db, gatheringId).Where(one => !one.Invitation.HadAddress
            || (one.Mail != null && (one.Mail.State == MailState.Uncertain || one.Mail.State == MailState.Failed || one.Mail.State == MailState.Bounced)));

    public MailFate Fate(DateTime now) => Mail is { } mail ? MailFates.Of(mail.State, mail.Bounce)
        : !Invitation.HadAddress ? MailFate.NoAddress
        : Invitation.InvitedAt + WrittenWithin > now || Invitation.SentAgain > 0 ? MailFate.Waits
        : MailFate.Forgotten;
}
