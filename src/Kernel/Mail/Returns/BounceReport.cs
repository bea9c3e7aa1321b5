namespace Kumppani.Kernel.Mail;

/// <summary>What a mail server said about a mail.</summary>
/// <param name="Kind">What came back; null when the mail has arrived after all.</param>
/// <param name="Code">Status code (RFC 3463) such as 5.1.1, or the three digits of SMTP; never the server's words.</param>
internal sealed record BounceReport(BounceKind? Kind, string? Code);
