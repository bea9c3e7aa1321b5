namespace Kumppani.Kernel.Mail;

/// <summary>The link of a mail.</summary>
/// <param name="Words">What the button says.</param>
/// <param name="Path">Path with language prefix, for example <c>/fi/sign-in/…</c>; the installation's public address is put before it.</param>
public sealed record MailLink(string Words, string Path);
