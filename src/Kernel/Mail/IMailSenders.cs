namespace Kumppani.Kernel.Mail;

/// <summary>Slot: knows under which name and address an organisation's mail goes out.</summary>
public interface IMailSenders
{
    /// <summary>Null for an organisation that is not known and for the installation itself.</summary>
    Task<MailSenderName?> OfAsync(Guid organisationId, CancellationToken stop);
}
