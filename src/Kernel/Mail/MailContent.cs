namespace Kumppani.Kernel.Mail;

/// <summary>What a mail says, in the receiver's language; text and HTML are both made from it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">The body, plain text.</param>
/// <param name="Action">One link to act on, or null.</param>
/// <param name="Sender">Who sends it, as a closing line: the municipality's or the association's name.</param>
public sealed record MailContent(string Subject, IReadOnlyList<string> Paragraphs, MailLink? Action, string Sender)
{
    /// <summary>Whether it may wait for the receiver's daily mail. Every kind of mail says so; one with a link that signs in, or with a day to answer by, may not.</summary>
    public required bool CanWait { get; init; }

    /// <summary>Where the receiver chooses whether such mail comes at once; set when it is queued.</summary>
    public MailLink? Choice { get; init; }

    /// <summary>The record it is about, for whoever asks later what became of it.</summary>
    public Guid? About { get; init; }

    /// <summary>Holds a personal link: its words are blanked as soon as the mail has left.</summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// Goes to somebody of whom nothing shall be kept: its words and the receiver's address are blanked as soon as it has left or is given up, nobody who
    /// keeps the installation is shown the address, and that it could not be reached is not remembered. What makes it (<c>once</c>) must be its own.
    /// </summary>
    public bool ForgetsReceiver { get; init; }
}
