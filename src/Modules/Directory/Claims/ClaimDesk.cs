using Kumppani.Accounts.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Claims;

/// <summary>Takes claims, and lets the association's mailbox or the liaison decide them. Nothing tells the claimant whether her address is known.</summary>
internal sealed class ClaimDesk(AppDb db, IPeople people, IMail mail, TimeProvider clock)
{
    /// <summary>
    /// Takes a claim and asks the association's own mailbox; the liaison, when mail does not arrive there. Where there is a main user the mailbox is not asked
    /// either: an editor may write another address in the entry, and would let herself in by it. The same claim again has no effect. Part of a decision.
    /// </summary>
    public async Task<Outcome> MakeAsync(Organisation organisation, EmailAddress claimant, string role, string language, CancellationToken stop)
    {
        var key = EntryClaim.KeyOf(organisation.Id, claimant);
        if (await db.Claims.AnyAsync(one => one.OpenKey == key, stop)) return Outcome.Done;

        var mailbox = await HasMainUserAsync(organisation.Id, stop) ? null : await MailboxAsync(organisation, stop);
        var (claim, token) = EntryClaim.Make(organisation.Id, organisation.HostId, claimant, role, language, mailbox, clock.UtcNow());
        db.Add(claim);
        if (mailbox is not null && token is not null)
            await mail.QueueAsync(mailbox.Value, organisation.Language, await AskingAsync(organisation, claim, token, stop), $"claim:{claim.Id}", organisation.HostId, stop);
        return Outcome.Done;
    }

    /// <summary>The open claim that a link to the association's mailbox decides, with the association; null when it is decided, too old, or the address is another by now.</summary>
    public async Task<(EntryClaim Claim, Organisation Organisation)?> FindAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        var found = await db.Claims.AsNoTracking().Where(one => one.TokenHash == hash && one.State == ClaimState.Unreviewed && one.ExpiresAt > now)
            .Join(db.Organisations, claim => claim.OrganisationId, one => one.Id, (claim, one) => new { Claim = claim, Organisation = one }).FirstOrDefaultAsync(stop);
        return found is not null && EmailAddress.TryParse(found.Organisation.Email, out var address) && Secrets.Hash(address.Value.Value) == found.Claim.MailboxHash
            ? (found.Claim, found.Organisation) : null;
    }

    /// <summary>Decides a claim; of many at once one does. Who is approved is invited as main user. Part of a decision.</summary>
    public async Task<Outcome> DecideAsync(Guid claimId, ClaimJudge by, ClaimState to, string? reason, CancellationToken stop)
    {
        var claim = await db.Claims.AsNoTracking().FirstOrDefaultAsync(one => one.Id == claimId, stop);
        // Holds the association, so that it does not leave the register, or end, in the same moment, then the claim.
        if (claim is null || await db.Organisations.Where(one => one.Id == claim.OrganisationId && (one.EndedOn == null || to != ClaimState.Approved)).HoldAsync(stop) != 1)
            return DirectoryProblems.OrganisationGone;
        if (await db.Claims.Where(one => one.Id == claimId && one.State == ClaimState.Unreviewed).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, one => one.State), stop) != 1)
            return DirectoryProblems.ClaimDecided;

        claim = await db.Claims.FirstAsync(one => one.Id == claimId, stop);
        if (claim.Decide(by, to, reason, clock.UtcNow()) is { IsDone: false } refused) return refused;
        if (to is not ClaimState.Approved || !EmailAddress.TryParse(claim.Email, out var address)) return Outcome.Done;

        return new Outcome((await people.InviteAsync(address.Value, claim.ClaimantRole, claim.Language, claim.OrganisationId, Role.MainUser, stop)).Problem);
    }

    private async Task<bool> HasMainUserAsync(Guid id, CancellationToken stop) =>
        (await people.MembersAsync(id, stop)).Any(member => member.Role == Role.MainUser && member.TakenUpAt is not null);

    private async Task<EmailAddress?> MailboxAsync(Organisation organisation, CancellationToken stop)
    {
        if (!EmailAddress.TryParse(organisation.Email, out var address)) return null;

        var mailbox = address.Value.Value;
        return await db.Set<TroubledAddress>().AsNoTracking().FirstOrDefaultAsync(one => one.Address == mailbox, stop) is { IsUnreachable: true } ? null : address;
    }

    private async Task<MailContent> AskingAsync(Organisation organisation, EntryClaim claim, string token, CancellationToken stop)
    {
        var sender = await db.Organisations.Where(one => one.Id == organisation.HostId).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "Kumppani";
        return new MailContent(
            Say(nameof(Texts.ClaimMailSubject), organisation.Name),
            [Say(nameof(Texts.ClaimMailBody), organisation.Name, claim.ClaimantRole, claim.Email), Say(nameof(Texts.ClaimMailHow))],
            new MailLink(Say(nameof(Texts.ClaimMailLink)), $"/{organisation.Language}/associations/claim/{token}"),
            sender)
        { CanWait = false, IsSecret = true, About = organisation.Id };

        string Say(string text, params object[] arguments) => Texts.ResourceManager.Say(organisation.Language, text, arguments);
    }
}
