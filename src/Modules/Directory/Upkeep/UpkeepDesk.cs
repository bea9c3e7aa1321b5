using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Upkeep;

/// <summary>Asks associations whether their entries are true, and takes the answer of whoever reads their mailboxes.</summary>
internal sealed class UpkeepDesk(AppDb db, IMail mail, TimeProvider clock)
{
    /// <summary>
    /// Mails each of these a link; whose address is none is left out. They are tracked, with their upkeep, and have been stepped on. Two queries for all;
    /// adds to the caller's save.
    /// </summary>
    public async Task<int> AskAsync(IReadOnlyCollection<Organisation> organisations, CancellationToken stop)
    {
        if (organisations.Count == 0) return 0;

        var hosts = organisations.Select(one => one.HostId).Distinct().ToList();
        var names = await db.Organisations.Where(one => hosts.Contains(one.Id)).Select(one => new { one.Id, one.Name }).ToDictionaryAsync(one => one.Id, one => one.Name, stop);
        var (now, mails) = (clock.UtcNow(), new List<OutgoingMail>());
        foreach (var organisation in organisations)
        {
            if (!EmailAddress.TryParse(organisation.Email, out var address)) continue;
            var (link, token) = UpkeepLink.To(organisation.Id, address.Value.Value, now);
            db.UpkeepLinks.Add(link);
            var content = UpkeepMail.Content(organisation, names.GetValueOrDefault(organisation.HostId) ?? "Kumppani", token, link.ExpiresAt);
            mails.Add(new OutgoingMail(address.Value, organisation.Language, content, $"upkeep:{link.TokenHash[..32]}", organisation.HostId));
        }

        return await mail.QueueAsync(mails, stop);
    }

    /// <summary>The organisation whose mailbox a link was sent to, with its upkeep; null when the link is used, too old, or the address is another by now.</summary>
    public async Task<Organisation?> FindAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        var found = await db.UpkeepLinks.Where(link => link.TokenHash == hash && link.ExpiresAt > now)
            .Join(db.Organisations.Include(one => one.Upkeep).Where(one => one.IsListed), link => link.OrganisationId, one => one.Id, (link, one) => new { link.MailboxHash, Organisation = one })
            .FirstOrDefaultAsync(stop);
        return found is not null && EmailAddress.TryParse(found.Organisation.Email, out var address) && Secrets.Hash(address.Value.Value) == found.MailboxHash ? found.Organisation : null;
    }

    /// <summary>Uses the link up, and with it all that were sent for the same entry; part of a decision. Of many at once, one succeeds.</summary>
    public async Task<Outcome> ConfirmAsync(string token, Organisation organisation, CancellationToken stop)
    {
        var hash = Secrets.Hash(token);
        if (await db.UpkeepLinks.Where(link => link.TokenHash == hash).ExecuteDeleteAsync(stop) != 1) return DirectoryProblems.UpkeepLinkOver;

        return await ConfirmAsync(organisation, ConfirmedBy.Mailbox, clock.UtcNow(), stop);
    }

    /// <summary>Confirms an entry; links that were sent for it are of no use any more. Part of a decision. It is tracked, with its upkeep.</summary>
    public async Task<Outcome> ConfirmAsync(Organisation organisation, ConfirmedBy way, DateTime now, CancellationToken stop)
    {
        await db.UpkeepLinks.Where(link => link.OrganisationId == organisation.Id).ExecuteDeleteAsync(stop);
        // Waits for whoever steps on the reminders in this moment, and goes on from there.
        await db.Set<EntryUpkeep>().Where(one => one.OrganisationId == organisation.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Turn, one => one.Turn), stop);
        if (organisation.Upkeep is { } known) await db.Entry(known).ReloadAsync(stop);
        return organisation.Confirm(way, now);
    }
}
