using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Bounces;

/// <summary>Forgets that mail came back from an address when a later one has not come back for days. Who called mail unwanted is not asked again.</summary>
internal sealed class TrustAddressesAgain(AppDb db) : IJob
{
    // Mail servers try for up to five days before they send back what they cannot deliver.
    private static readonly TimeSpan ComesBackWithin = TimeSpan.FromDays(6);

    public async Task<int> RunAsync(DateTime dueAt, CancellationToken stop)
    {
        var before = dueAt - ComesBackWithin;
        return await db.ChangeAsync(
            () => db.Set<TroubledAddress>()
                .Where(one => one.Kind != BounceKind.Complaint && db.Set<MailMessage>().Any(mail =>
                    mail.To == one.Address && mail.State == MailState.Sent && mail.SentAt > one.LastAt && mail.SentAt < before))
                .ExecuteDeleteAsync(stop),
            stop);
    }
}
