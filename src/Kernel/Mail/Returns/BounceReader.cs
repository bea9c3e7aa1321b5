namespace Kumppani.Kernel.Mail;

/// <summary>
/// Makes out what a returned mail says: delivery status (RFC 3464), complaint (RFC 5965), or, where a server writes only prose, the code in it.
/// An automatic answer of a person is no bounce.
/// </summary>
internal static class BounceReader
{
    private static readonly string[] ReturnHeaders = ["To", "Delivered-To", "X-Original-To", "Envelope-To"];

    /// <summary>The addresses among which the return address of our mail is to be found.</summary>
    public static IEnumerable<string> Addresses(MimePart mail) =>
        ReturnHeaders.SelectMany(mail.Every)
            .Concat(mail.All().Where(part => part.Type is "message/feedback-report").SelectMany(part => Blocks(part).SelectMany(block => block.Every("Original-Mail-From"))))
            .SelectMany(field => field.Split([',', ';', ' ', '<', '>', '"'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Contains('@', StringComparison.Ordinal))
            .Take(50);

    /// <summary>What is said of our mail; null when that is nothing.</summary>
    public static BounceReport? Read(MimePart mail)
    {
        // What it encloses is our own mail, and whatever stands there was not said by a server.
        var parts = Own(mail).ToList();
        if (parts.FirstOrDefault(part => part.Type is "message/feedback-report") is { } complaint)
            return Blocks(complaint).Any(block => block.First("Feedback-Type")?.Trim().ToLowerInvariant() is "not-spam" or null) ? null : new(BounceKind.Complaint, null);
        if (parts.FirstOrDefault(part => part.Type is "message/delivery-status" or "message/global-delivery-status") is { } status) return OfStatus(status);
        return IsFromServer(mail) && StatusCode.In(string.Join('\n', parts.Where(part => part.Type is "text/plain" or "text/html").Select(BeforeOurs))) is { } code ? OfCode(code) : null;
    }

    private static IEnumerable<MimePart> Own(MimePart mail) =>
        mail.Type is "message/rfc822" or "message/global" ? [] : [mail, .. mail.Parts.SelectMany(Own)];

    private static BounceReport? OfStatus(MimePart status)
    {
        // One mail has one receiver. Where a list has made more of it, one that failed speaks for all.
        var blocks = Blocks(status).Where(block => block.First("Action") is not null || block.First("Status") is not null).ToList();
        if (blocks.FirstOrDefault(block => ActionOf(block) is "failed") is { } failed) return OfCode(CodeOf(failed));
        return blocks.Any(block => ActionOf(block) is "delivered") ? new(null, null) : null;
    }

    private static string ActionOf(MimePart block) =>
        block.First("Action")?.Split(' ', '(')[0].ToLowerInvariant() ?? (StatusCode.At(block.First("Status"))?.StartsWith('5') is true ? "failed" : "");

    private static string? CodeOf(MimePart block)
    {
        var code = StatusCode.At(block.First("Status"));
        return StatusCode.IsVague(code) ? StatusCode.In(block.First("Diagnostic-Code")) ?? code : code;
    }

    private static BounceReport OfCode(string? code) => new(StatusCode.IsOfTheAddress(code) ? BounceKind.Hard : BounceKind.Soft, code);

    private static IEnumerable<MimePart> Blocks(MimePart part) =>
        part.Decoded().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Take(20).Select(block => MimePart.Read(block.TrimStart('\n')));

    private static bool IsFromServer(MimePart mail)
    {
        if (mail.First("Auto-Submitted")?.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase) is true && mail.First("X-Failed-Recipients") is null) return false;
        var from = mail.First("From") ?? "";
        return from.Contains("mailer-daemon", StringComparison.OrdinalIgnoreCase) || from.Contains("postmaster", StringComparison.OrdinalIgnoreCase)
            || mail.First("X-Failed-Recipients") is not null || mail.First("Return-Path") is "<>";
    }

    // Old servers put our mail below a line that says so.
    private static string BeforeOurs(MimePart part)
    {
        var text = part.Decoded();
        var end = new[] { "--- Below this line is a copy", "------ This is a copy of", "----- Original message", "Received: from " }
            .Select(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();
        return text[..end];
    }
}
