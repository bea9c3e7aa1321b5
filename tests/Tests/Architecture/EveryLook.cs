using System.Collections.Concurrent;
using System.Net;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Architecture;

/// <summary>Every address there is, looked at once by a visitor and by one person of each role; what is asked of every answer is noted on the way.</summary>
public sealed class EveryLook(StillDemo still) : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> failures = [];
    private readonly ConcurrentDictionary<string, bool> headerFaults = new(StringComparer.Ordinal);
    private int opened;

    /// <summary>Every row before and after.</summary>
    public (string Before, string After) Rows { get; private set; }

    /// <summary>How many addresses each asked for, and how many answers were pages that all of them came to.</summary>
    public (int Asked, int Opened) Count { get; private set; }

    /// <summary>Answers that failed, in words.</summary>
    public IEnumerable<string> Failures => failures;

    /// <summary>Answers without the headers that each should carry, in words.</summary>
    public IEnumerable<string> HeaderFaults => headerFaults.Keys;

    public async ValueTask InitializeAsync()
    {
        var demo = await still.StartedAsync();
        var paths = EndpointPaths.Of(demo, "GET", [.. demo.Records], ["seinajoki", "nowhere"]).ToList();
        var before = await still.DumpAsync();
        foreach (var (number, asker) in (await SafeMethodTests.AskersAsync(demo)).Index())
            await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (path, _) => Note(path, await asker.OpenAsync(path), isSignedIn: number > 0));
        Rows = (before, await still.DumpAsync());
        Count = (paths.Count, opened);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A page that is there to fail has not. No worker runs in the tests: when they have taken a while, the page of health tells so.</summary>
    internal static bool HasFailed(Page answer) =>
        (int)answer.Status >= 500 && !answer.Path.Contains("/errors/", StringComparison.Ordinal) && !answer.Path.EndsWith("/health/ready", StringComparison.Ordinal);

    private void Note(string path, Page answer, bool isSignedIn)
    {
        if (HasFailed(answer)) failures.Enqueue($"{path} fails with {(int)answer.Status}");
        if (answer.Status == HttpStatusCode.OK) Interlocked.Increment(ref opened);
        foreach (var fault in Architecture.HeaderFaults.Of(answer, isSignedIn)) headerFaults.TryAdd(fault, true);
    }
}
