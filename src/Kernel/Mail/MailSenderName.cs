namespace Kumppani.Kernel.Mail;

/// <summary>In whose name a mail goes out.</summary>
/// <param name="Name">Shown as the sender.</param>
/// <param name="Address">Its own sender address; null for the installation's.</param>
public sealed record MailSenderName(string Name, string? Address);
