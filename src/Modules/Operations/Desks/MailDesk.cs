using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Operations.Desks;

/// <summary>Mails about which a person decides: those refused for good, and those of which nobody knows whether they arrived. Of two decisions at once one counts.</summary>
internal sealed class MailDesk(AppDb db, TimeProvider clock)
{
    /// <summary>The mails that wait for a decision.</summary>
    public static IQueryable<MailMessage> Undecided(AppDb db) =>
        db.Set<MailMessage>().Where(mail => (mail.State == MailState.Uncertain || mail.State == MailState.Failed) && mail.SettledAt == null);

    /// <summary>Puts the mail back in the queue under the same Message-ID. Belongs inside a decision.</summary>
    public async Task<Outcome> SendAgainAsync(Guid id, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var changed = await Undecided(db).Where(mail => mail.Id == id && mail.Text != "").ExecuteUpdateAsync(
            set => set
                .SetProperty(mail => mail.State, MailState.Queued)
                .SetProperty(mail => mail.Attempts, 0)
                .SetProperty(mail => mail.DueAt, now),
            stop);
        if (changed == 1) return Outcome.Done;
        return await Undecided(db).AnyAsync(mail => mail.Id == id, stop) ? OperationProblems.MailBlank : OperationProblems.MailDecided;
    }

    /// <summary>Leaves the mail as it is. Belongs inside a decision.</summary>
    public async Task<Outcome> SettleAsync(Guid id, CancellationToken stop)
    {
        var now = clock.UtcNow();
        return await Undecided(db).Where(mail => mail.Id == id).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.SettledAt, now), stop) == 1
            ? Outcome.Done
            : OperationProblems.MailDecided;
    }
}
