namespace Kumppani.Kernel.Mail;

/// <summary>How far a mail has come.</summary>
public enum MailState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Someone is handing it to the server now.</summary>
    Claimed,

    /// <summary>The server has taken it.</summary>
    Sent,

    /// <summary>The answer was lost: it may have gone or not. Never sent again by itself.</summary>
    Uncertain,

    /// <summary>Refused for good, or tried too often.</summary>
    Failed,

    /// <summary>Taken by the server, and sent back later by it or another.</summary>
    Bounced,

    /// <summary>Waits for the receiver's next daily mail.</summary>
    Held,

    /// <summary>Its words went in a daily mail.</summary>
    Gathered,
}
