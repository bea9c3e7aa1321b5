using System.Globalization;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Markup;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Mails;

/// <summary>Writes mail about a gathering: what it is, when and where, who sends it, each in the receiver's language.</summary>
internal sealed class GatheringMail(AppDb db, IMail mail, IOrganisations organisations, TimeProvider clock)
{
    // A subject is one line of at most 200 characters, and the words around the title need some.
    private const int LongestTitle = 120;

    private readonly Dictionary<Guid, string> senders = [];

    /// <summary>Adds a mail to somebody registered, with a new personal link, to the caller's save. Nothing happens without an address.</summary>
    /// <param name="gathering">The gathering.</param>
    /// <param name="registration">The receiver.</param>
    /// <param name="subject">Key of a text with the title as {0}.</param>
    /// <param name="body">Keys of texts with {0} the title, {1} the place in the queue.</param>
    /// <param name="once">What makes it.</param>
    /// <param name="stop">Stops the look-ups.</param>
    public async Task TellAsync(Gathering gathering, Registration registration, string subject, IReadOnlyList<string> body, string once, CancellationToken stop)
    {
        if (!EmailAddress.TryParse(registration.Email, out var address)) return;

        var token = Secrets.Token();
        var place = registration.Seat is SeatState.Waiting
            ? await db.Registrations.CountAsync(one => one.GatheringId == gathering.Id && one.Seat == SeatState.Waiting && one.Number <= registration.Number, stop)
            : 0;

        var language = Speak(registration.Language);
        var link = new MailLink(Texts.RegistrationMailLink, $"/{language}/registrations/{token}");
        // A link whose mail was in the queue before would be nobody's.
        if (await QueueAsync(address.Value, language, gathering, subject, body, place, link, once, stop, isSecret: true))
            db.RegistrationLinks.Add(new RegistrationLink { TokenHash = Secrets.Hash(token), RegistrationId = registration.Id });
    }

    /// <summary>Tells an address that it is registered already, once a day however often somebody types it. Saves.</summary>
    public async Task RemindAsync(Gathering gathering, EmailAddress address, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var registration = await db.Registrations.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == gathering.Id && one.ClaimedEmail == address.Value, stop);
        if (registration is null) return;

        await TellAsync(gathering, registration, nameof(Texts.RemindMailSubject), [nameof(Texts.RemindMailBody)], $"reminded:{registration.Id}:{clock.UtcNow():yyyyMMdd}", stop);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (db.Engine.RefusalOf(failure) is MailMessage.OnceAReceiver)
        {
            // Typed twice in one moment: the other's mail says the same.
        }
    }

    /// <summary>Adds a mail with a link to the public page to the caller's save.</summary>
    public Task AnnounceAsync(
        EmailAddress to, string receiverLanguage, Gathering gathering, string subject, IReadOnlyList<string> body, string once, CancellationToken stop,
        Guid? about = null)
    {
        var language = Speak(receiverLanguage);
        return QueueAsync(to, language, gathering, subject, body, 0, new MailLink(Texts.InvitationMailLink, $"/{language}/g/{gathering.Code}"), once, stop, about: about);
    }

    private async Task<bool> QueueAsync(
        EmailAddress to, string language, Gathering gathering, string subject, IReadOnlyList<string> body, int place, MailLink link, string once, CancellationToken stop,
        bool isSecret = false, Guid? about = null)
    {
        var title = gathering.Title.ToString();
        var cut = title.Length > LongestTitle ? title[..LongestTitle] + "…" : title;
        var paragraphs = body.Select(key => Say(key, title, place)).Append(Where(gathering)).Append(MarkdownText.ToPlain(gathering.Practicalities.ToString(), withAddresses: true)).Where(text => text.Length > 0);
        var content = new MailContent(Say(subject, cut, place), [.. paragraphs], link, await SenderAsync(gathering.HostId, stop)) { CanWait = false, IsSecret = isSecret, About = about };
        return await mail.QueueAsync(to, language, content, once, gathering.HostId, stop);
    }

    private static string Where(Gathering gathering)
    {
        var when = gathering.StartsAt is { } starts ? Dates.Span(starts, gathering.EndsAt) : Texts.GatheringDateOpen;
        return string.Join('\n', new[] { when, gathering.Venue, gathering.Address }.Where(line => !string.IsNullOrEmpty(line)));
    }

    // Texts and dates follow the culture of what runs from here on, which is this one mail.
    private static string Speak(string wanted)
    {
        var language = Language.Find(wanted) ?? Language.Default;
        language.Use();
        return language.Code;
    }

    private static string Say(string key, params object[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, Texts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)!, arguments);

    private async Task<string> SenderAsync(Guid hostId, CancellationToken stop)
    {
        if (!senders.TryGetValue(hostId, out var name))
            senders[hostId] = name = (await organisations.FindAsync([hostId], stop)).GetValueOrDefault(hostId)?.Name ?? "Kumppani";
        return name;
    }
}
