namespace Kumppani.Kernel.Mail;

/// <summary>When a receiver wants mail that can wait, and where she says so.</summary>
/// <param name="Rhythm">Her choice.</param>
/// <param name="Choice">Where it is made; stands at the foot of each mail that can wait.</param>
public sealed record MailWish(MailRhythm Rhythm, MailLink Choice);
