using Kumppani.Kernel.Data;

namespace Kumppani.Kernel.Mail;

/// <summary>Reads a mail's row for people.</summary>
public static class MailFates
{
    /// <summary>The last mail about each record.</summary>
    public static IQueryable<MailMessage> LastAbout(AppDb db) => db.Set<MailMessage>()
        .Where(mail => mail.About != null && !db.Set<MailMessage>().Any(later => later.About == mail.About && later.Id.CompareTo(mail.Id) > 0));

    /// <summary>What became of a mail.</summary>
    public static MailFate Of(MailState state, BounceKind? bounce) => state switch
    {
        MailState.Queued or MailState.Claimed or MailState.Held => MailFate.Waits,
        MailState.Uncertain => MailFate.Unclear,
        MailState.Failed => MailFate.Refused,
        MailState.Bounced => MailFate.CameBack,
        _ => bounce is BounceKind.Complaint ? MailFate.Unwanted : MailFate.Sent,
    };

    /// <summary>The reason behind a kept code: three digits (RFC 5321), a status (RFC 3463), or both.</summary>
    public static MailReason ReasonOf(string? failure)
    {
        var code = failure?.Split(' ')[^1] ?? "";
        return code switch
        {
            "5.1.2" or "5.4.4" => MailReason.NoSuchServer,
            "5.2.1" => MailReason.MailboxClosed,
            "5.2.2" or "4.2.2" or "552" or "452" => MailReason.MailboxFull,
            "connection" or "timeout" => MailReason.NoAnswer,
            _ when StatusCode.IsOfTheAddress(code) => MailReason.NoSuchAddress,
            _ when code.Length > 3 && code[2..].StartsWith("4.", StringComparison.Ordinal) => MailReason.NoAnswer,
            _ when code.StartsWith("5.7.", StringComparison.Ordinal) || code is "554" => MailReason.NotAllowed,
            _ => MailReason.Other,
        };
    }
}
