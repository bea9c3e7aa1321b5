using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using NetMail = System.Net.Mail.MailMessage;

namespace Kumppani.Kernel.Mail;

/// <summary>Puts a mail into the form of the wire: text and HTML as alternatives, and the headers by which machines know it.</summary>
internal static class MailWriter
{
    public static NetMail Write(MailMessage mail, MailSenderName? sender, MailOptions options)
    {
        var from = new MailAddress(sender?.Address ?? options.From, sender?.Name, Encoding.UTF8);
        var message = new NetMail
        {
            From = from,
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(mail.To));
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", mail.Language);
        message.AlternateViews.Add(Part(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(Part(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    public static SmtpClient Connect(MailOptions options) => new(options.SmtpHost, options.SmtpPort)
    {
        EnableSsl = options.SmtpTls,
        Credentials = options.SmtpUser.Length == 0 ? null : new NetworkCredential(options.SmtpUser, options.SmtpPassword),
    };

    private static AlternateView Part(string content, string type)
    {
        var part = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        part.TransferEncoding = TransferEncoding.QuotedPrintable;
        return part;
    }
}
