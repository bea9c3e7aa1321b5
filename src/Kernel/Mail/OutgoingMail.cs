namespace Kumppani.Kernel.Mail;

/// <summary>One of many mails that are queued together; what its parts are is said at <see cref="IMail"/>.</summary>
/// <param name="To">The receiver.</param>
/// <param name="Language">The receiver's language: fi, sv or en.</param>
/// <param name="Content">What it says.</param>
/// <param name="Once">What makes it.</param>
/// <param name="OnBehalfOf">The organisation it comes from; empty for the installation.</param>
public sealed record OutgoingMail(EmailAddress To, string Language, MailContent Content, string Once, Guid OnBehalfOf);
