using System.Globalization;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Sessions;

/// <summary>Makes, mails and redeems sign-in links. Opening one changes nothing: the page has one button, and the button redeems.</summary>
internal sealed class SignInLinks(AppDb db, IMail mail, RecordBook records, TimeProvider clock)
{
    /// <summary>An invitation is read later than a sign-in mail.</summary>
    public static readonly TimeSpan InvitationGoodFor = TimeSpan.FromDays(14);

    // Whoever invites the same person again and again fills her mailbox no further than this.
    private const int MostInAnHour = 5;

    /// <summary>Mails a link that signs in for an hour. Adds to the caller's save.</summary>
    public Task SendAsync(Person person, string? returnPath, CancellationToken stop) =>
        AddAsync(person, SignInLink.GoodFor, returnPath, culture => Words(culture, nameof(Texts.SignInMailSubject), nameof(Texts.SignInMailBody)), null, stop);

    /// <summary>Mails an invitation to act for an organisation, unless several are on their way. Adds to the caller's save.</summary>
    public async Task InviteAsync(Person person, Guid organisationId, CancellationToken stop)
    {
        var lately = clock.UtcNow() + InvitationGoodFor - TimeSpan.FromHours(1);
        if (await db.SignInLinks.CountAsync(link => link.PersonId == person.Id && link.OrganisationId == organisationId && link.UsedAt == null && link.ExpiresAt > lately, stop) >= MostInAnHour) return;

        var organisation = await records.CardAsync(new RecordRef(RecordBook.Organisation, organisationId), stop);
        var name = organisation?.Title.Text ?? "Kumppani";
        await AddAsync(
            person, InvitationGoodFor, null, culture => Words(culture, nameof(Texts.InvitationMailSubject), nameof(Texts.InvitationMailBody), name), organisationId, stop);
    }

    /// <summary>The link as it is now, unused and in time, or null. Changes nothing.</summary>
    public Task<SignInLink?> FindAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        return db.SignInLinks.AsNoTracking().FirstOrDefaultAsync(link => link.TokenHash == hash && link.UsedAt == null && link.ExpiresAt > now, stop);
    }

    /// <summary>Uses the link up. Of two that try at once, one succeeds.</summary>
    public async Task<bool> RedeemAsync(string token, CancellationToken stop)
    {
        var (hash, now) = (Secrets.Hash(token), clock.UtcNow());
        var used = await db.ChangeAsync(
            () => db.SignInLinks.Where(link => link.TokenHash == hash && link.UsedAt == null && link.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), stop),
            stop);
        return used == 1;
    }

    private static (string Subject, string Body) Words(CultureInfo culture, string subject, string body, params object[] arguments) =>
        (string.Format(culture, Texts.ResourceManager.GetString(subject, culture)!, arguments),
         string.Format(culture, Texts.ResourceManager.GetString(body, culture)!, arguments));

    private async Task AddAsync(
        Person person, TimeSpan goodFor, string? returnPath, Func<CultureInfo, (string Subject, string Body)> words, Guid? organisationId, CancellationToken stop)
    {
        var token = Secrets.Token();
        db.SignInLinks.Add(new SignInLink
        {
            TokenHash = Secrets.Hash(token),
            PersonId = person.Id,
            ExpiresAt = clock.UtcNow() + goodFor,
            ReturnPath = returnPath,
            OrganisationId = organisationId,
        });

        var culture = CultureInfo.GetCultureInfo(person.Language);
        var (subject, body) = words(culture);
        var content = new MailContent(subject, [body], new MailLink(Texts.ResourceManager.GetString(nameof(Texts.SignIn), culture)!, $"/{person.Language}/sign-in/link/{token}"), "Kumppani") { CanWait = false, IsSecret = true, About = organisationId is null ? null : person.Id };
        _ = EmailAddress.TryParse(person.Email, out var address);
        await mail.QueueAsync(address!.Value, person.Language, content, $"sign-in:{Secrets.Hash(token)[..32]}", organisationId ?? Guid.Empty, stop);
    }
}
