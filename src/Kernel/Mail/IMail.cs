namespace Kumppani.Kernel.Mail;

/// <summary>Puts mail in the queue, in the caller's own save.</summary>
public interface IMail
{
    /// <summary>
    /// Adds a mail to what the caller is about to save. A mail with the same cause to the same receiver is queued only once,
    /// so a handler that runs twice sends one.
    /// </summary>
    /// <param name="to">The receiver.</param>
    /// <param name="language">The receiver's language: fi, sv or en.</param>
    /// <param name="content">What it says.</param>
    /// <param name="once">What makes it, for example <c>event:…</c>; at most 120 characters.</param>
    /// <param name="onBehalfOf">The organisation it comes from; empty for the installation.</param>
    /// <param name="stop">Stops the look-up.</param>
    /// <returns>False when it was in the queue before, or the receiver wants no such mail.</returns>
    Task<bool> QueueAsync(EmailAddress to, string language, MailContent content, string once, Guid onBehalfOf, CancellationToken stop);

    /// <summary>The same for many, with one look-up for all of them. Only mail that does not wait: nobody's wishes are asked for.</summary>
    /// <returns>How many were not in the queue before.</returns>
    Task<int> QueueAsync(IReadOnlyCollection<OutgoingMail> outgoing, CancellationToken stop);
}
