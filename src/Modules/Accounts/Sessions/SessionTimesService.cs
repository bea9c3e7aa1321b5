using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Accounts.Sessions;

/// <summary>Writes down every minute when sessions were used.</summary>
internal sealed partial class SessionTimesService(SessionTimes times, TimeProvider clock, ILogger<SessionTimesService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await times.WriteAsync(CancellationToken.None);
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                // The database is away for a while; the sessions in use will be noted again.
                LogAway(log, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The use of sessions could not be written down: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
