using Kumppani.Kernel.Data;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Clearings;

/// <summary>The rows of mails that are over: a receiver's address is personal data.</summary>
internal sealed class ClearMails(AppDb db) : IClearing
{
    public async Task<int> ClearAsync(DateTime before, int atMost, CancellationToken stop)
    {
        var ids = await db.Set<MailMessage>()
            .Where(mail => (mail.State != MailState.Queued && mail.State != MailState.Claimed && mail.State != MailState.Held) && mail.QueuedAt < before)
            .OrderBy(mail => mail.Id).Select(mail => mail.Id).Take(atMost).ToListAsync(stop);
        if (ids.Count == 0) return 0;

        await db.ChangeAsync(() => db.Set<MailMessage>().Where(mail => ids.Contains(mail.Id)).ExecuteDeleteAsync(stop), stop);
        return ids.Count;
    }
}
