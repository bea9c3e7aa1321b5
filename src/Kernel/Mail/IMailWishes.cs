namespace Kumppani.Kernel.Mail;

/// <summary>Slot: knows when a receiver wants mail that can wait.</summary>
public interface IMailWishes
{
    /// <summary>Null for an address whose owner has no account here: its mail comes at once.</summary>
    /// <param name="to">The receiver.</param>
    /// <param name="language">The language of the mail.</param>
    /// <param name="stop">Stops the look-up.</param>
    Task<MailWish?> OfAsync(EmailAddress to, string language, CancellationToken stop);
}
