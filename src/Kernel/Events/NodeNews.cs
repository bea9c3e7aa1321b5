using System.Data.Common;
using System.Security.Cryptography;
using Kumppani.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Kernel.Events;

/// <summary>
/// Tells the other nodes on the same database that something was committed here, and hears it from them: their dispatchers wake and the pages they keep
/// for visitors go. Word that is lost costs time and nothing else: each node also looks by itself.
/// </summary>
internal sealed partial class NodeNews(Database database, Committed committed, ILogger<NodeNews> log) : BackgroundService
{
    // Many commits in a moment are one piece of news.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly string self = RandomNumberGenerator.GetHexString(16, lowercase: true);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        database.IsShared ? Task.WhenAll(AgainAsync(ListenAsync, stoppingToken), AgainAsync(SpeakAsync, stoppingToken)) : Task.CompletedTask;

    private Task ListenAsync(CancellationToken stop) =>
        database.ListenAsync(async node => { if (node != self) await committed.HearAsync(); }, stop);

    private async Task SpeakAsync(CancellationToken stop)
    {
        while (true)
        {
            if (!await committed.News.WaitAsync(Long, stop)) continue;
            await database.TellAsync(self, stop);
            await Task.Delay(Breath, stop);
        }
    }

    private async Task AgainAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await work(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException or IOException or System.Net.Sockets.SocketException)
            {
                // The database is away for a while.
                LogAway(log, failure.GetType().Name);
                await Task.Delay(TryAgain, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The other nodes are not heard for a while: {Failure}")]
    private static partial void LogAway(ILogger log, string failure);
}
