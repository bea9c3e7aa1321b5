namespace Kumppani.Kernel.Mail;

/// <summary>What a mail says, in the receiver's language; text and HTML are both made from it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">The body, plain text.</param>
/// <param name="Action">One link to act on, or null.</param>
/// <param name="Sender">Who sends it, as a closing line: the municipality's or the association's name.</param>
public sealed record MailContent(string Subject, IReadOnlyList<string> Paragraphs, MailLink? Action, string Sender)
{
    /// <summary>Holds a personal link: its words are blanked as soon as the mail has left.</summary>
    public bool IsSecret { get; init; }
}
