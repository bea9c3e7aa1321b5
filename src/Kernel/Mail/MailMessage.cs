namespace Kumppani.Kernel.Mail;

/// <summary>One mail to one receiver, and what became of it.</summary>
public sealed class MailMessage
{
    /// <summary>The constraint by which a second mail of the same cause to the same receiver is refused.</summary>
    public const string OnceAReceiver = "IX_mail_messages_Cause_To";

    /// <summary>The longest subject; a longer one is cut.</summary>
    public const int MaxSubject = 200;

    /// <summary>Also the Message-ID, so that a mail sent again is the same mail.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The organisation on whose behalf it goes; empty for the installation.</summary>
    public required Guid OnBehalfOf { get; init; }

    /// <summary>The receiver's address; empty when it has been forgotten.</summary>
    public required string To { get; init; }

    /// <summary>The receiver's language.</summary>
    public required string Language { get; init; }

    /// <summary>One line.</summary>
    public required string Subject { get; init; }

    /// <summary>The plain text part.</summary>
    public required string Text { get; init; }

    /// <summary>The HTML part.</summary>
    public required string Html { get; init; }

    /// <summary>The parts hold a personal link; they are blanked when the mail has left or is given up.</summary>
    public required bool IsSecret { get; init; }

    /// <summary>The receiver's address is blanked with the words; see <see cref="MailContent.ForgetsReceiver"/>.</summary>
    public bool ForgetsReceiver { get; init; }

    /// <summary>What made it, once per receiver: an event id or a record and purpose.</summary>
    public required string Cause { get; init; }

    /// <summary>The record it is about, by which its fate is found; null when nobody asks for it.</summary>
    public Guid? About { get; init; }

    /// <summary>When it was put in the queue.</summary>
    public required DateTime QueuedAt { get; init; }

    /// <summary>Not before this instant.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>How far it has come.</summary>
    public MailState State { get; init; }

    /// <summary>How often it has been tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When the server took it.</summary>
    public DateTime? SentAt { get; init; }

    /// <summary>Until when whoever claimed it may be handing it over; past it the outcome is uncertain.</summary>
    public DateTime? LeaseUntil { get; init; }

    /// <summary>When a person decided that a failed or uncertain mail is to be left as it is.</summary>
    public DateTime? SettledAt { get; init; }

    /// <summary>The server's status code or the failure's type; never its text.</summary>
    public string? Failure { get; init; }

    /// <summary>What came back of it, first; null when nothing has.</summary>
    public BounceKind? Bounce { get; init; }

    /// <summary>When it came back.</summary>
    public DateTime? BouncedAt { get; init; }
}
