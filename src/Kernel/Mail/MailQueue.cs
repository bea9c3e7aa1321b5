using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Mail;

internal sealed class MailQueue(AppDb db, MailBody body, TimeProvider clock) : IMail
{
    public async Task QueueAsync(EmailAddress to, string language, MailContent content, string once, Guid onBehalfOf, CancellationToken stop)
    {
        var mails = db.Set<MailMessage>();
        if (mails.Local.Any(mail => mail.Cause == once && mail.To == to.Value)) return;
        if (await mails.AnyAsync(mail => mail.Cause == once && mail.To == to.Value, stop)) return;

        var now = clock.UtcNow();
        mails.Add(new MailMessage
        {
            OnBehalfOf = onBehalfOf,
            To = to.Value,
            Language = language,
            Subject = content.Subject.ReplaceLineEndings(" "),
            Text = body.Text(content),
            Html = body.Html(content, language),
            IsSecret = content.IsSecret,
            Cause = once,
            QueuedAt = now,
            DueAt = now,
        });
    }
}
