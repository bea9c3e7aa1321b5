using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Mails invitations, each to the association's role address and in its language: a round of them, or one that did not arrive, again.</summary>
internal sealed class InviteAssociations(AppDb db, GatheringMail mail, IOrganisations organisations) : IHandle<AssociationsInvited>, IHandle<InvitationSentAgain>
{
    public Task HandleAsync(AssociationsInvited happened, CancellationToken stop) =>
        SendAsync(happened.GatheringId, db.Invitations.Where(invitation => invitation.RoundId == happened.RoundId && invitation.HadAddress), null, stop);

    public Task HandleAsync(InvitationSentAgain happened, CancellationToken stop) =>
        SendAsync(happened.GatheringId, db.Invitations.Where(invitation => invitation.Id == happened.InvitationId), happened.Number, stop);

    private async Task SendAsync(Guid gatheringId, IQueryable<Invitation> invitations, int? again, CancellationToken stop)
    {
        if (await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == gatheringId, stop) is not { } gathering) return;

        var invited = await invitations.AsNoTracking().ToDictionaryAsync(invitation => invitation.OrganisationId, invitation => invitation.Id, stop);
        foreach (var organisation in (await organisations.FindAsync(invited.Keys, stop)).Values)
        {
            if (!EmailAddress.TryParse(organisation.Email, out var address)) continue;
            await mail.AnnounceAsync(
                address.Value, organisation.Language, gathering, nameof(Texts.GatheringInvitationMailSubject), [nameof(Texts.GatheringInvitationMailBody)],
                $"invited:{gathering.Id}:{organisation.Id}{(again is null ? "" : $":{again}")}", stop, about: invited[organisation.Id]);
        }

        await db.SaveChangesAsync(stop);
    }
}
