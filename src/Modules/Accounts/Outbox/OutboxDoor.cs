using Kumppani.Kernel.Data;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts.Outbox;

/// <summary>Who may look into the development outbox. It holds links that sign in, so it exists only where no mail leaves the machine.</summary>
internal sealed class OutboxDoor(AppDb db, IOptions<MailOptions> mail)
{
    /// <summary>Everybody when the demo is loaded, otherwise the operator; nobody when mail is being sent.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken stop)
    {
        if (mail.Value.IsSending) return false;
        return db.Actor.Role == Role.Operator || await db.Set<Setting>().AnyAsync(setting => setting.Key == Setting.Demo, stop);
    }
}
