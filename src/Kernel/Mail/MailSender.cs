using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Drills;
using Kumppani.Kernel.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Mail;

/// <summary>
/// Hands due mails to the server, each by whoever claims it first. A mail of which it is not known whether the server took it is left
/// <see cref="MailState.Uncertain"/>: nobody gets the same mail twice because a line was cut.
/// </summary>
public sealed partial class MailSender(IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> log)
{
    // One mail takes at most the lesser; who holds a claim longer than the greater has died over it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private const int Batch = 20;

    /// <summary>Sends what is due, a batch of the oldest first. Without a server nothing is sent.</summary>
    /// <returns>How many mails were tried.</returns>
    public async Task<int> SendDueAsync(CancellationToken stop)
    {
        if (!options.Value.IsSending) return 0;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var senders = scope.ServiceProvider.GetServices<IMailSenders>().FirstOrDefault();
        var returns = scope.ServiceProvider.GetRequiredService<ReturnAddress>();
        db.Actor.BecomeSystem("job:mail");
        await GiveUpLostAsync(db, stop);

        var now = clock.UtcNow();
        var due = await db.Set<MailMessage>().AsNoTracking()
            .Where(mail => mail.State == MailState.Queued && mail.DueAt <= now).OrderBy(mail => mail.DueAt).ThenBy(mail => mail.Id).Take(Batch).ToListAsync(stop);
        var tried = 0;
        foreach (var mail in due)
        {
            var claimedUntil = clock.UtcNow() + Lease;
            if (!await ClaimAsync(db, mail.Id, claimedUntil, stop)) continue;
            Crash.At(CrashPoint.MailClaimed);

            tried++;
            var sender = senders is null ? null : await senders.OfAsync(mail.OnBehalfOf, stop);
            var (state, failure, isNobody) = await HandOverAsync(mail, sender, await returns.OfAsync(mail.Id, stop), stop);
            if (state is MailState.Queued && mail.Attempts + 1 > Waits.Length) state = MailState.Failed;
            Figures.CountMail(state);
            // Whatever stops the process now: what the server said is kept.
            await RecordAsync(db, mail, claimedUntil, state, failure, isNobody, CancellationToken.None);
            Crash.At(CrashPoint.MailRecorded);
        }

        return tried;
    }

    private async Task<(MailState State, string? Failure, bool IsNobody)> HandOverAsync(MailMessage mail, MailSenderName? sender, string? returnTo, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        await using var session = new SmtpSession();
        try
        {
            var settings = options.Value;
            await session.OpenAsync(settings, patience.Token);
            Crash.At(CrashPoint.MailGreeted);
            await session.SendAsync(returnTo ?? sender?.Address ?? settings.From, mail.To, MimeText.Write(mail, sender, settings), patience.Token);
            Crash.At(CrashPoint.MailAccepted);
            return (MailState.Sent, null, false);
        }
        catch (Exception failure) when (failure is SmtpRefusedException or IOException or SocketException or AuthenticationException or CryptographicException or OperationCanceledException)
        {
            var judged = MailFailure.Judge(failure, session.IsHandedOver);
            LogRefused(log, mail.Id, judged.State, judged.Failure);
            return (judged.State, judged.Failure, failure is SmtpRefusedException { IsOfTheReceiver: true });
        }
    }

    private static async Task<bool> ClaimAsync(AppDb db, Guid id, DateTime until, CancellationToken stop)
    {
        var claimed = await db.ChangeAsync(
            () => db.Set<MailMessage>().Where(mail => mail.Id == id && mail.State == MailState.Queued).ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.State, MailState.Claimed).SetProperty(mail => mail.LeaseUntil, until).SetProperty(mail => mail.Attempts, mail => mail.Attempts + 1),
                stop),
            stop);
        return claimed == 1;
    }

    private Task RecordAsync(AppDb db, MailMessage mail, DateTime claimedUntil, MailState state, string? failure, bool isNobody, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var isOver = state is not MailState.Queued;
        var blank = isOver && mail.IsSecret;
        var forget = isOver && mail.ForgetsReceiver;
        var dueAt = isOver ? mail.DueAt : now + Waits[mail.Attempts];
        DateTime? sentAt = state is MailState.Sent ? now : null;
        return db.DecideAsync(
            async () =>
            {
                if (isNobody && !mail.ForgetsReceiver) await MailReturns.KeepAsync(db, mail.To, BounceKind.Hard, failure, now, stop);
                await db.Set<MailMessage>().Where(one => one.Id == mail.Id && one.State == MailState.Claimed && one.LeaseUntil == claimedUntil).ExecuteUpdateAsync(
                    set => set
                        .SetProperty(one => one.State, state)
                        .SetProperty(one => one.Failure, failure)
                        .SetProperty(one => one.DueAt, dueAt)
                        .SetProperty(one => one.SentAt, sentAt)
                        .SetProperty(one => one.LeaseUntil, (DateTime?)null)
                        .SetProperty(one => one.To, forget ? "" : mail.To)
                        .SetProperty(one => one.Text, blank ? "" : mail.Text)
                        .SetProperty(one => one.Html, blank ? "" : mail.Html),
                    stop);
                return Outcome.Done;
            },
            stop);
    }

    private async Task GiveUpLostAsync(AppDb db, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var lost = db.Set<MailMessage>().Where(mail => mail.State == MailState.Claimed && mail.LeaseUntil < now);
        if (!await lost.AnyAsync(stop)) return;

        await db.DecideAsync(
            async () =>
            {
                await lost.Where(mail => mail.IsSecret).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Text, "").SetProperty(mail => mail.Html, ""), stop);
                await lost.Where(mail => mail.ForgetsReceiver).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.To, ""), stop);
                await lost.ExecuteUpdateAsync(
                    set => set.SetProperty(mail => mail.State, MailState.Uncertain).SetProperty(mail => mail.Failure, "lease").SetProperty(mail => mail.LeaseUntil, (DateTime?)null),
                    stop);
                return Outcome.Done;
            },
            stop);
    }

    [LoggerMessage(LogLevel.Warning, "Mail {Id} was not sent: {State}, {Failure}")]
    private static partial void LogRefused(ILogger log, Guid id, MailState state, string? failure);
}
