using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Events;

/// <summary>Runs the dispatcher when something happened here, and every few seconds for what happened elsewhere or is due again.</summary>
internal sealed partial class DispatchService(Dispatcher dispatcher, Committed committed, ILogger<DispatchService> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await dispatcher.DeliverDueAsync(stoppingToken);
                await committed.Signal.WaitAsync(LookAgain, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                // The database is away for a while: the deliveries wait there.
                LogAway(log, failure.GetType().Name);
                await Task.Delay(LookAgain, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Events could not be looked at: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
