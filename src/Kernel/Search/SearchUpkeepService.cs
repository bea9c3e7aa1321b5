using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Search;

/// <summary>Runs the upkeep of the index shortly after the start and every minute from then on.</summary>
internal sealed partial class SearchUpkeepService(SearchUpkeep upkeep, TimeProvider clock, ILogger<SearchUpkeepService> log) : BackgroundService
{
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = AfterTheStart; !stoppingToken.IsCancellationRequested; wait = Between)
        {
            try
            {
                await Task.Delay(wait, clock, stoppingToken);
                await upkeep.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                // The database is away for a while; the entries wait there.
                LogAway(log, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The search index could not be looked after: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
