using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Directory.Import.Runs;

/// <summary>Looks every other second for imports that wait to be gone on with.</summary>
internal sealed partial class ImportService(ImportWork work, TimeProvider clock, ILogger<ImportService> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await work.GoOnAsync(stoppingToken) > 0) continue;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                // The database is away for a while: the rows wait there.
                LogAway(log, failure.GetType().Name);
            }

            await Task.Delay(LookAgain, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Imports could not be looked at: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
