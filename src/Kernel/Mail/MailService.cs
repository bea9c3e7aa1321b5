using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Mail;

/// <summary>Looks every few seconds for mail that is due.</summary>
internal sealed partial class MailService(MailSender sender, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailService> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsSending) return;

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await sender.SendDueAsync(stoppingToken) > 0) continue;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                // The database is away for a while: the mails wait there.
                LogAway(log, failure.GetType().Name);
            }

            await Task.Delay(LookAgain, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Mail could not be looked at: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
