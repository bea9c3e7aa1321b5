namespace Kumppani.Kernel.Mail;

/// <summary>What became of a mail, for whoever asked that it be sent.</summary>
public enum MailFate
{
    /// <summary>No address was known.</summary>
    NoAddress,

    /// <summary>It is on its way to the mail server.</summary>
    Waits,

    /// <summary>The mail server took it, and nothing has come back.</summary>
    Sent,

    /// <summary>Nobody knows whether it went.</summary>
    Unclear,

    /// <summary>It could not be sent.</summary>
    Refused,

    /// <summary>It came back.</summary>
    CameBack,

    /// <summary>It arrived, and the receiver called it unwanted.</summary>
    Unwanted,

    /// <summary>So long ago that it is no longer known.</summary>
    Forgotten,
}
