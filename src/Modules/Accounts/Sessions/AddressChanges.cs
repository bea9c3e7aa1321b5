using System.Globalization;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>
/// Changes a person's address when both mailboxes agree. Nothing tells whether the new address is somebody's until whoever reads it has agreed.
/// </summary>
internal sealed class AddressChanges(AppDb db, IMail mail, OpenSessions sessions, ILookupNormalizer names, TimeProvider clock)
{
    /// <summary>Asks both ends; part of a decision. An earlier wish is forgotten.</summary>
    public async Task<Outcome> AskAsync(Person person, EmailAddress wanted, CancellationToken stop)
    {
        if (!await db.HoldPersonAsync(person.Id, stop)) return AccountProblems.PersonGone;

        await db.AddressChanges.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        var (change, old, fresh) = AddressChange.Ask(person.Id, wanted.Value, clock.UtcNow());
        db.Add(change);
        _ = EmailAddress.TryParse(person.Email, out var present);
        await MailAsync(person, present!.Value, nameof(Texts.AddressOldMailBody), wanted.Value, old, stop);
        await MailAsync(person, wanted, nameof(Texts.AddressNewMailBody), wanted.Value, fresh, stop);
        return Outcome.Done;
    }

    /// <summary>The change that waits for this end, or null. Changes nothing.</summary>
    public Task<AddressChange?> FindAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        return db.AddressChanges.AsNoTracking().FirstOrDefaultAsync(
            one => one.ExpiresAt > now && ((one.OldTokenHash == hash && one.OldConfirmedAt == null) || (one.NewTokenHash == hash && one.NewConfirmedAt == null)), stop);
    }

    /// <summary>One end agrees; with the second the address is changed and all sessions end. Part of a decision.</summary>
    public async Task<Outcome<bool>> AgreeAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        if (await db.AddressChanges.Where(one => one.OldTokenHash == hash || one.NewTokenHash == hash).Select(one => (Guid?)one.PersonId).FirstOrDefaultAsync(stop) is not { } personId
            || !await db.HoldPersonAsync(personId, stop)) return AccountProblems.LinkOver;

        // The row is held by the first update, so of two ends at once the second sees the first's answer.
        var changed = await db.AddressChanges.Where(one => one.OldTokenHash == hash && one.OldConfirmedAt == null && one.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.OldConfirmedAt, now), stop);
        changed += await db.AddressChanges.Where(one => one.NewTokenHash == hash && one.NewConfirmedAt == null && one.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.NewConfirmedAt, now), stop);
        if (changed == 0) return AccountProblems.LinkOver;

        var change = await db.AddressChanges.AsNoTracking().FirstAsync(one => one.OldTokenHash == hash || one.NewTokenHash == hash, stop);
        if (!change.IsAgreed) return false;

        var person = await db.Persons.FirstAsync(one => one.Id == change.PersonId, stop);
        var normalised = names.NormalizeEmail(change.NewAddress);
        if (await db.Persons.AnyAsync(one => one.NormalizedEmail == normalised && one.Id != person.Id, stop)) return AccountProblems.AddressTaken;

        person.MoveTo(change.NewAddress, normalised);
        await sessions.EndOthersAsync(person.Id, keep: null, stop);
        await db.AddressChanges.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        return true;
    }

    /// <summary>Either end says no: the wish is forgotten. Part of a decision.</summary>
    public async Task<Outcome> RefuseAsync(string token, CancellationToken stop)
    {
        var hash = Secrets.Hash(token);
        return await db.AddressChanges.Where(one => one.OldTokenHash == hash || one.NewTokenHash == hash).ExecuteDeleteAsync(stop) == 1 ? Outcome.Done : AccountProblems.LinkOver;
    }

    /// <summary>What makes the mail that carries this token.</summary>
    public static string Cause(string tokenHash) => $"address:{tokenHash[..32]}";

    private Task<bool> MailAsync(Person person, EmailAddress to, string body, string wanted, string token, CancellationToken stop)
    {
        var culture = CultureInfo.GetCultureInfo(person.Language);
        var content = new MailContent(
            Text(nameof(Texts.AddressMailSubject)),
            [string.Format(culture, Text(body), wanted)],
            new MailLink(Text(nameof(Texts.AddressMailLink)), $"/{person.Language}/account/address/confirm/{token}"),
            "Kumppani")
        { CanWait = false, IsSecret = true };
        return mail.QueueAsync(to, person.Language, content, Cause(Secrets.Hash(token)), Guid.Empty, stop);

        string Text(string key) => Texts.ResourceManager.GetString(key, culture)!;
    }
}
