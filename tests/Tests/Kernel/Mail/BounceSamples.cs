using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>What mail servers send back, in the forms of RFC 3464, 3462, 5965 and of servers that know none of them. RETURN stands for the return address of our mail.</summary>
internal static class BounceSamples
{
    public static IReadOnlyDictionary<string, (string Mail, BounceKind? Kind, string? Code, bool Says)> All { get; } = new Dictionary<string, (string, BounceKind?, string?, bool)>
    {
        ["Postfix: user unknown"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nOriginal-Recipient: rfc822;a@example.fi\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.fi\nDiagnostic-Code: smtp; 550 5.1.1 <a@example.fi>: Recipient address rejected: User unknown"), BounceKind.Hard, "5.1.1", true),
        ["Postfix: host not found"] = (Dsn("Final-Recipient: rfc822; a@no.example\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found."), BounceKind.Hard, "5.4.4", true),
        ["Postfix: gave up after five days"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to mx.example.fi[192.0.2.4]:25: Connection timed out"), BounceKind.Soft, "4.4.1", true),
        ["Postfix: warning that it is late"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: Fri, 6 Mar 2026 10:00:00 +0200 (EET)"), null, null, false),
        ["Sendmail: folded diagnostic"] = (Dsn("Final-Recipient: RFC822; a@example.fi\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: SMTP; 550\n 5.1.1 <a@example.fi>...\n\tUser unknown\nLast-Attempt-Date: Mon, 2 Mar 2026 11:00:00 +0200"), BounceKind.Hard, "5.1.1", true),
        ["Exchange: moved away, many digits"] = (Dsn("Final-Recipient: rfc822;a@example.fi\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"), BounceKind.Hard, "5.1.10", true),
        ["Exchange in Swedish: access denied"] = (Dsn("Final-Recipient: rfc822;a@example.fi\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp;550 5.7.1 TRANSPORT.RULES.RejectMessage; meddelandet avvisades"), BounceKind.Soft, "5.7.1", true),
        ["Mailbox full for good"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Over quota"), BounceKind.Soft, "5.2.2", true),
        ["Mailbox disabled"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.2.1 (mailbox disabled)\nDiagnostic-Code: smtp; 550 5.2.1 disabled"), BounceKind.Hard, "5.2.1", true),
        ["Too large"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.3.4"), BounceKind.Soft, "5.3.4", true),
        ["Vague status, diagnostic knows more"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 no such user"), BounceKind.Hard, "5.1.1", true),
        ["Vague status, three digits know more"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 unknown user"), BounceKind.Hard, "550", true),
        ["Vague status and nothing else"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.0.0"), BounceKind.Soft, "5.0.0", true),
        ["No status at all"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed"), BounceKind.Soft, null, true),
        ["No action, but a status"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nStatus: 5.1.1"), BounceKind.Hard, "5.1.1", true),
        ["Arrived after all"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: delivered\nStatus: 2.0.0"), null, null, true),
        ["Handed on to one that says nothing"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: relayed\nStatus: 2.0.0"), null, null, false),
        ["A list: one arrived, one failed"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; b@example.fi\nAction: failed\nStatus: 5.1.1"), BounceKind.Hard, "5.1.1", true),
        ["Status in base64"] = (Report("Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String("Reporting-MTA: dns; mx.example.fi\n\nFinal-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.1.1\n"u8)), BounceKind.Hard, "5.1.1", true),
        ["Addresses beyond ASCII"] = (Report("Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; mx.example.fi\n\nFinal-Recipient: utf-8; jäsen@example.fi\nAction: failed\nStatus: 5.6.7"), BounceKind.Soft, "5.6.7", true),
        ["Lines end as the wire has it"] = (Dsn("Final-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.1.2").ReplaceLineEndings("\r\n"), BounceKind.Hard, "5.1.2", true),
        ["Report inside a report"] = (Head("multipart/mixed; boundary=outer") + "\n\n--outer\nContent-Type: multipart/report; boundary=\"b\"\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nStatus: 5.1.1\n\n--b--\n--outer--\n", BounceKind.Hard, "5.1.1", true),
        ["The last boundary never came"] = (Head("multipart/report; boundary=b") + "\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nStatus: 5.1.1\n", BounceKind.Hard, "5.1.1", true),
        ["qmail: prose alone"] = (Prose("Hi. This is the qmail-send program at example.fi.\nI'm afraid I wasn't able to deliver your message.\n\n<a@example.fi>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nSubject: 4.2.2"), BounceKind.Hard, "5.1.1", true),
        ["Exim of old: prose alone"] = (Prose("A message that you sent could not be delivered.\n\n  a@example.fi\n    SMTP error from remote mail server after RCPT TO:<a@example.fi>:\n    host mx.example.fi [192.0.2.55]: 550 unknown user\n\n------ This is a copy of the message, including all the headers. ------\n"), BounceKind.Hard, "550", true),
        ["Prose in Finnish"] = (Prose("Viestiä ei voitu toimittaa.\n\nPostilaatikko on täynnä: 552 5.2.2"), BounceKind.Soft, "5.2.2", true),
        ["An address of numbers is no code"] = (Prose("Could not deliver from 5.1.1.10 and version 4.2.1.9."), null, null, false),
        ["Out of office"] = ("From: Anna <anna@example.fi>\nTo: RETURN\nAuto-Submitted: auto-replied\nSubject: Loma\n\nOlen lomalla, puh. 550 5.1.1\n", null, null, false),
        ["A person answers"] = ("From: Anna <anna@example.fi>\nTo: RETURN\nSubject: Re: Kutsu\n\nKiitos! Osoite on Koulukatu 550 5.1.1\n", null, null, false),
        ["Read receipt"] = (Head("multipart/report; report-type=disposition-notification; boundary=b") + "\n\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n", null, null, false),
        ["Complaint"] = (Arf("abuse"), BounceKind.Complaint, null, true),
        ["No complaint: not spam"] = (Arf("not-spam"), null, null, false),
        ["What our own mail holds was not said by a server"] = (Report("Content-Type: message/rfc822\n\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1"), null, null, false),
        ["Nested a thousand deep"] = (Head("multipart/mixed; boundary=b0") + "\n\n" + string.Concat(Enumerable.Range(0, 1000).Select(depth => $"--b{depth}\nContent-Type: multipart/mixed; boundary=b{depth + 1}\n\n")), null, null, false),
        ["Ten thousand parts"] = (Head("multipart/report; boundary=b") + "\n\n" + string.Concat(Enumerable.Repeat("--b\nContent-Type: text/plain\n\nx\n", 10_000)), null, null, false),
        ["A hundred thousand headers"] = ("From: MAILER-DAEMON\nTo: RETURN\n" + string.Concat(Enumerable.Repeat("X-A: b\n c\n", 100_000)) + "\n5.1.1", BounceKind.Hard, "5.1.1", true),
        ["Nothing"] = ("", null, null, false),
        ["Bytes of chance"] = (string.Concat(Enumerable.Range(0, 5000).Select(number => (char)(number * 7919 % 256))), null, null, false),
    };

    private static string Head(string type) =>
        $"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.fi>\nTo: RETURN\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: {type}\nAuto-Submitted: auto-replied";

    private static string Prose(string text) => $"Return-Path: <>\nFrom: MAILER-DAEMON@example.fi\nDelivered-To: RETURN\nSubject: failure notice\n\n{text}\n";

    private static string Dsn(string receivers) => Report($"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.fi\nArrival-Date: Mon, 2 Mar 2026 10:00:00 +0200 (EET)\n\n{receivers}");

    private static string Report(string status) =>
        Head("multipart/report; report-type=delivery-status;\n\tboundary=\"=_b/1\"") + $"\n\nThis is a MIME-encapsulated message.\n\n--=_b/1\nContent-Type: text/plain; charset=utf-8\n\nI'm sorry to have to inform you: 4.2.2\n\n--=_b/1\n{status}\n\n--=_b/1\nContent-Type: text/rfc822-headers\n\nFrom: kumppani@example.fi\nSubject: 5.7.1\n\n--=_b/1--\n";

    private static string Arf(string type) =>
        "From: feedback@example.net\nTo: abuse@example.fi\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nThis is an abuse report.\n\n--b\nContent-Type: message/feedback-report\n\n"
        + $"Feedback-Type: {type}\nUser-Agent: Some/1.0\nVersion: 1\nOriginal-Mail-From: <RETURN>\n\n--b\nContent-Type: message/rfc822\n\nSubject: Kutsu\n\nhei\n--b--\n";
}
