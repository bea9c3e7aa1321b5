using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Claims;

/// <summary>
/// Tells the liaison of a claim that waits for her, the claimant what became of hers, and an association's main users when its mailbox has let another in. Who is
/// approved hears by her invitation.
/// </summary>
internal sealed class ClaimMails(AppDb db, IPeople people, IMail mail) : IHandle<ClaimMade>, IHandle<ClaimDecided>
{
    public async Task HandleAsync(ClaimMade happened, CancellationToken stop)
    {
        if (happened.AsksMailbox || await FindAsync(happened.ClaimId, stop) is not { } found) return;

        foreach (var member in (await people.MembersAsync(found.Claim.HostId, stop)).Where(member => member.Role == Role.Liaison))
        {
            await TellAsync(member.Address, member.Language, nameof(Texts.ClaimLiaisonSubject), [(nameof(Texts.ClaimLiaisonBody), [found.Name])],
                (nameof(Texts.ClaimLiaisonLink), $"/associations/claims/{found.Claim.Id}"), found, $"event:{happened.EventId}", canWait: true, stop);
        }

        await db.SaveChangesAsync(stop);
    }

    public async Task HandleAsync(ClaimDecided happened, CancellationToken stop)
    {
        if (await FindAsync(happened.ClaimId, stop) is not { } found) return;

        var once = $"event:{happened.EventId}";
        if (happened.State is ClaimState.Approved)
        {
            // A liaison's invitation they hear of anyway.
            if (happened.Judge is not ClaimJudge.Mailbox) return;
            foreach (var member in (await people.MembersAsync(happened.OrganisationId, stop)).Where(member => member.Role == Role.MainUser && member.TakenUpAt is not null))
            {
                await TellAsync(member.Address, member.Language, nameof(Texts.ClaimMembersSubject), [(nameof(Texts.ClaimMembersBody), [found.Name, found.Claim.ClaimantRole])],
                    (nameof(Texts.ClaimMembersLink), "/members"), found, once, canWait: false, stop);
            }
        }
        else
        {
            (string, object[])[] body = happened.State is ClaimState.Lapsed ? [(nameof(Texts.ClaimLapsedBody), [found.Name])]
                : found.Claim.Reason is { } reason ? [(nameof(Texts.ClaimRefusedBody), [found.Name]), (nameof(Texts.ClaimRefusedReason), [reason])]
                : [(nameof(Texts.ClaimRefusedBody), [found.Name])];
            await TellAsync(found.Claim.Email, found.Claim.Language, nameof(Texts.ClaimAnswerSubject), body, null, found, once, canWait: false, stop);
        }

        await db.SaveChangesAsync(stop);
    }

    private async Task TellAsync(
        string to, string language, string subject, (string Key, object[] Arguments)[] body, (string Key, string Path)? link,
        (EntryClaim Claim, string Name, string Sender) found, string once, bool canWait, CancellationToken stop)
    {
        if (!EmailAddress.TryParse(to, out var address)) return;

        var action = link is { } known ? new MailLink(Say(known.Key), $"/{language}{known.Path}") : null;
        var content = new MailContent(Say(subject, found.Name), [.. body.Select(part => Say(part.Key, part.Arguments))], action, found.Sender) { CanWait = canWait };
        await mail.QueueAsync(address.Value, language, content, once, found.Claim.HostId, stop);

        string Say(string key, params object[] arguments) => Texts.ResourceManager.Say(language, key, arguments);
    }

    private async Task<(EntryClaim Claim, string Name, string Sender)?> FindAsync(Guid id, CancellationToken stop)
    {
        var found = await db.Claims.AsNoTracking().Where(one => one.Id == id)
            .Select(claim => new
            {
                Claim = claim,
                Name = db.Set<Organisation>().Where(one => one.Id == claim.OrganisationId).Select(one => one.Name).FirstOrDefault(),
                Sender = db.Set<Organisation>().Where(one => one.Id == claim.HostId).Select(one => one.Name).FirstOrDefault(),
            }).FirstOrDefaultAsync(stop);
        return found?.Name is { } name ? (found.Claim, name, found.Sender ?? "Kumppani") : null;
    }
}
