using System.Text;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Mail;

internal sealed partial class MailReturns(AppDb db, ReturnAddress addresses, TimeProvider clock, ILogger<MailReturns> log) : IMailReturns
{
    public async Task<bool> TakeAsync(ReadOnlyMemory<byte> received, CancellationToken stop)
    {
        var mail = MimePart.Read(Encoding.Latin1.GetString(received.Span[..Math.Min(received.Length, IMailReturns.MostBytes)]).ReplaceLineEndings("\n"));
        if (await FindAsync(mail, stop) is not { } id || BounceReader.Read(mail) is not { } report)
        {
            LogNothing(log);
            return false;
        }

        LogTaken(log, id, report.Kind, report.Code);
        await db.DecideAsync(
            async () =>
            {
                await (report.Kind is { } kind ? CameBackAsync(id, kind, report.Code, stop) : ArrivedAsync(id, stop));
                return Outcome.Done;
            },
            stop);
        return true;
    }

    /// <summary>Keeps that an address could not be reached. Belongs inside a decision.</summary>
    public static async Task KeepAsync(AppDb db, string address, BounceKind kind, string? code, DateTime now, CancellationToken stop)
    {
        var trouble = await db.Set<TroubledAddress>().FirstOrDefaultAsync(one => one.Address == address, stop);
        var since = trouble?.LastAt;
        var arrived = since is not null && await db.Set<MailMessage>().AnyAsync(mail => mail.To == address && mail.SentAt > since && mail.State == MailState.Sent && mail.Bounce == null, stop);
        if (trouble is null) db.Add(trouble = new TroubledAddress { Address = address });
        trouble.Take(kind, code, arrived, now);
        await db.SaveChangesAsync(stop);
    }

    private async Task<Guid?> FindAsync(MimePart mail, CancellationToken stop)
    {
        foreach (var address in BounceReader.Addresses(mail))
        {
            if (await addresses.ReadAsync(address, stop) is { } id) return id;
        }

        return null;
    }

    // A server may report twice; what it says first of a mail counts, and counts once.
    private async Task CameBackAsync(Guid id, BounceKind kind, string? code, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var ours = db.Set<MailMessage>().Where(mail => mail.Id == id && mail.Bounce == null);
        var changed = kind is BounceKind.Complaint
            ? await ours.ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Bounce, kind).SetProperty(mail => mail.BouncedAt, now), stop)
            : await ours.Where(mail => mail.State == MailState.Sent || mail.State == MailState.Uncertain || mail.State == MailState.Claimed).ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.State, MailState.Bounced).SetProperty(mail => mail.Failure, code).SetProperty(mail => mail.Bounce, kind).SetProperty(mail => mail.BouncedAt, now),
                stop);
        if (changed == 0) return;

        await db.Set<MailMessage>().Where(mail => mail.Id == id && mail.IsSecret).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.Text, "").SetProperty(mail => mail.Html, ""), stop);
        // The report may come before the sending has been written down.
        await db.Set<MailMessage>().Where(mail => mail.Id == id && mail.ForgetsReceiver).ExecuteUpdateAsync(set => set.SetProperty(mail => mail.To, ""), stop);
        var to = await db.Set<MailMessage>().Where(mail => mail.Id == id).Select(mail => mail.To).FirstAsync(stop);
        if (to.Length > 0) await KeepAsync(db, to, kind, code, now, stop);
    }

    private async Task ArrivedAsync(Guid id, CancellationToken stop)
    {
        var to = await db.Set<MailMessage>().Where(mail => mail.Id == id).Select(mail => mail.To).FirstOrDefaultAsync(stop);
        await db.Set<TroubledAddress>().Where(one => one.Address == to && one.Kind != BounceKind.Complaint).ExecuteDeleteAsync(stop);
    }

    [LoggerMessage(LogLevel.Information, "Mail {Id} came back: {Kind}, {Code}")]
    private static partial void LogTaken(ILogger log, Guid id, BounceKind? kind, string? code);

    [LoggerMessage(LogLevel.Information, "What came to the return address was no answer to a mail of ours")]
    private static partial void LogNothing(ILogger log);
}
