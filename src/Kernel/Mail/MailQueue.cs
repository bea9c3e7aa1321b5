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

        content = content with { Subject = OneLine(content.Subject), Choice = wish?.Choice ?? content.Choice };
        var now = clock.UtcNow();
        mails.Add(new MailMessage
        {
            OnBehalfOf = onBehalfOf,
            To = to.Value,
            Language = language,
            Subject = content.Subject,
            Text = body.Text(content),
            Html = body.Html(content, language),
            IsSecret = content.IsSecret,
            Cause = once,
            About = content.About,
            QueuedAt = now,
            DueAt = now,
            State = wish is { Rhythm: MailRhythm.Daily } ? MailState.Held : MailState.Queued,
        });
        return true;
    }

    // A subject with a line break would be a header of someone else's making.
    private static string OneLine(string subject)
    {
        var line = string.Concat(subject.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)).Trim();
        return line.Length <= MailMessage.MaxSubject ? line : line[..(MailMessage.MaxSubject - 1)].TrimEnd() + "…";
    }
}
