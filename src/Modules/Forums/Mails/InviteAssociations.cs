using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Mails a round of invitations, each to the association's role address and in its language.</summary>
internal sealed class InviteAssociations(AppDb db, GatheringMail mail, IOrganisations organisations) : IHandle<AssociationsInvited>
{
    public async Task HandleAsync(AssociationsInvited happened, CancellationToken stop)
    {
        var gathering = await db.Gatherings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == happened.GatheringId, stop);
        if (gathering is null) return;

        var invited = await db.Invitations.AsNoTracking()
            .Where(invitation => invitation.RoundId == happened.RoundId && invitation.HadAddress)
            .Select(invitation => invitation.OrganisationId)
            .ToListAsync(stop);
        foreach (var organisation in (await organisations.FindAsync(invited, stop)).Values)
        {
            if (!EmailAddress.TryParse(organisation.Email, out var address)) continue;
            await mail.AnnounceAsync(
                address.Value, organisation.Language, gathering, nameof(Texts.GatheringInvitationMailSubject), [nameof(Texts.GatheringInvitationMailBody)],
                $"invited:{gathering.Id}:{organisation.Id}", stop);
        }

        await db.SaveChangesAsync(stop);
    }
}
