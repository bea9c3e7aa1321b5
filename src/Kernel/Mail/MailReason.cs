namespace Kumppani.Kernel.Mail;

/// <summary>Why a mail did not arrive, as far as a person can do something about it.</summary>
public enum MailReason
{
    /// <summary>The receiver's server knows no such address.</summary>
    NoSuchAddress,

    /// <summary>What stands behind the @ takes no mail, or is not there.</summary>
    NoSuchServer,

    /// <summary>The mailbox is full.</summary>
    MailboxFull,

    /// <summary>The mailbox is closed.</summary>
    MailboxClosed,

    /// <summary>The receiver's server does not take mail from us.</summary>
    NotAllowed,

    /// <summary>The receiver's server did not answer for days.</summary>
    NoAnswer,

    /// <summary>Something else.</summary>
    Other,
}
