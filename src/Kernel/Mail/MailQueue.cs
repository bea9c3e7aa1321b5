using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Mail;

internal sealed class MailQueue(AppDb db, MailBody body, IEnumerable<IMailWishes> wishes, TimeProvider clock) : IMail
{
    public async Task<bool> QueueAsync(EmailAddress to, string language, MailContent content, string once, Guid onBehalfOf, CancellationToken stop)
    {
        var mails = db.Set<MailMessage>();
        if (mails.Local.Any(mail => mail.Cause == once && mail.To == to.Value)) return false;
        if (await mails.AnyAsync(mail => mail.Cause == once && mail.To == to.Value, stop)) return false;

        if (content is { CanWait: true, IsSecret: true }) throw new ArgumentException("A mail with a personal link cannot wait.", nameof(content));
        var wish = content.CanWait && wishes.FirstOrDefault() is { } known ? await known.OfAsync(to, language, stop) : null;
        if (wish is { Rhythm: MailRhythm.OnlyNeeded }) return false;

        Add(new OutgoingMail(to, language, content with { Choice = wish?.Choice ?? content.Choice }, once, onBehalfOf), wish is { Rhythm: MailRhythm.Daily } ? MailState.Held : MailState.Queued);
        return true;
    }

    public async Task<int> QueueAsync(IReadOnlyCollection<OutgoingMail> outgoing, CancellationToken stop)
    {
        if (outgoing.Any(mail => mail.Content.CanWait)) throw new ArgumentException("Mail that can wait asks for its receiver's wish, one by one.", nameof(outgoing));

        var causes = outgoing.Select(mail => mail.Once).Distinct().ToList();
        var known = await db.Set<MailMessage>().Where(mail => causes.Contains(mail.Cause)).Select(mail => new { mail.Cause, mail.To }).ToListAsync(stop);
        var seen = known.Select(mail => (mail.Cause, mail.To)).ToHashSet();
        seen.UnionWith(db.Set<MailMessage>().Local.Select(mail => (mail.Cause, mail.To)));
        var fresh = outgoing.Where(mail => seen.Add((mail.Once, mail.To.Value))).ToList();
        foreach (var mail in fresh) Add(mail, MailState.Queued);
        return fresh.Count;
    }

    private void Add(OutgoingMail mail, MailState state)
    {
        var (now, content) = (clock.UtcNow(), mail.Content with { Subject = OneLine(mail.Content.Subject) });
        db.Set<MailMessage>().Add(new MailMessage
        {
            OnBehalfOf = mail.OnBehalfOf,
            To = mail.To.Value,
            Language = mail.Language,
            Subject = content.Subject,
            Text = body.Text(content),
            Html = body.Html(content, mail.Language),
            IsSecret = content.IsSecret || content.ForgetsReceiver,
            ForgetsReceiver = content.ForgetsReceiver,
            Cause = mail.Once,
            About = content.About,
            QueuedAt = now,
            DueAt = now,
            State = state,
        });
    }

    // A subject with a line break would be a header of someone else's making.
    private static string OneLine(string subject)
    {
        var line = string.Concat(subject.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)).Trim();
        return line.Length <= MailMessage.MaxSubject ? line : line[..(MailMessage.MaxSubject - 1)].TrimEnd() + "…";
    }
}
