namespace Kumppani.Kernel.Mail;

/// <summary>Configuration section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>The installation's public address, put before the links in mails; never taken from a request.</summary>
    public string PublicAddress { get; set; } = "http://localhost:5000";

    /// <summary>SMTP server, or empty: mail then stays in the development outbox.</summary>
    public string SmtpHost { get; set; } = "";

    /// <summary>SMTP port.</summary>
    public int SmtpPort { get; set; } = 587;

    /// <summary>STARTTLS; off only for a server on the same machine.</summary>
    public bool SmtpTls { get; set; } = true;

    /// <summary>PEM file of the authority that has signed the server's certificate, where it is not one that the machine trusts.</summary>
    public string SmtpCa { get; set; } = "";

    /// <summary>Sign-in name at the server, or empty.</summary>
    public string SmtpUser { get; set; } = "";

    /// <summary>Sign-in secret at the server.</summary>
    public string SmtpPassword { get; set; } = "";

    /// <summary>Address of the sender where the municipality has given none.</summary>
    public string From { get; set; } = "no-reply@localhost.localdomain";

    /// <summary>
    /// Where mail that cannot be delivered comes back to, or empty: each mail then has a return address of its own, with a mark behind a plus sign
    /// (<c>bounces+mark@example.fi</c>). At most 15 characters before the @.
    /// </summary>
    public string BounceAddress { get; set; } = "";

    /// <summary>By this secret the mail server hands in what came back, at least 20 characters; empty: nothing is taken in.</summary>
    public string BounceSecret { get; set; } = "";

    /// <summary>The SPF term that names the servers which send for this installation, such as <c>include:spf.example.fi</c>; empty: the SMTP server's name.</summary>
    public string SpfMechanism { get; set; } = "";

    /// <summary>True when mail leaves the machine.</summary>
    public bool IsSending => SmtpHost.Length > 0;
}
