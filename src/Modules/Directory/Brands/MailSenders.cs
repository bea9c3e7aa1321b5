using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Brands;

/// <summary>An organisation's mail goes out in its name, from the address of the municipality on whose register it stands.</summary>
internal sealed class MailSenders(AppDb db) : IMailSenders
{
    public Task<MailSenderName?> OfAsync(Guid organisationId, CancellationToken stop) =>
        db.Organisations.Where(organisation => organisation.Id == organisationId)
            .LeftJoin(db.Brands, organisation => organisation.HostId, brand => brand.OrganisationId, (organisation, brand) => new MailSenderName(organisation.Name, brand!.SenderAddress))
            .FirstOrDefaultAsync(stop);
}
