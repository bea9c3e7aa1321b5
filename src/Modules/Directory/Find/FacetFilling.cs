using Kumppani.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Directory.Find;

/// <summary>Shortly after a start sums up what the organisations of before there were facets are found by, a batch at a time; later ones are summed up as they change.</summary>
internal sealed partial class FacetFilling(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FacetFilling> log) : BackgroundService
{
    private const int BatchSize = 500;

    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TryAgain = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var (wait, isDone) = (AfterTheStart, false); !isDone; wait = TryAgain)
        {
            try
            {
                await Task.Delay(wait, clock, stoppingToken);
                while (!isDone) isDone = await BatchAsync(stoppingToken) < BatchSize;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (Outage.IsSatOut(failure))
            {
                LogAway(log, failure.GetType().Name);
            }
        }
    }

    private async Task<int> BatchAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Actor.BecomeSystem("facets");
        return await scope.ServiceProvider.GetRequiredService<FacetDesk>().FillAsync(BatchSize, stop);
    }

    [LoggerMessage(LogLevel.Warning, "What organisations are found by could not be summed up: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
