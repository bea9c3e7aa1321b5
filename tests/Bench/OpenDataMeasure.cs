using System.Diagnostics;

namespace Kumppani.Bench;

/// <summary>
/// Other systems read the register: a page of a hundred services of HSDS, each answer made anew and timed; and all organisations with what they offer as one
/// stream, with the most memory that the program takes meanwhile above what it has at rest.
/// </summary>
internal static class OpenDataMeasure
{
    public const string Name = "Open data, times and memory";

    private const double HoldMilliseconds = 40;
    private const long HoldMegabytes = 60;
    private const int AtOnce = 4;

    public static async Task RunAsync(Server kumppani, TimeSpan length)
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var times = await ServicesAsync(client, kumppani.Address, length);
        var p95 = times[Math.Min(times.Count - 1, (int)(times.Count * 0.95))];
        Console.WriteLine($"\n| {Name} | answers | median | p95 | to hold |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Console.WriteLine($"| HSDS services, a page of 100, {AtOnce} at once | {times.Count} | {times[times.Count / 2]:0.0} ms | {p95:0.0} ms{(p95 <= HoldMilliseconds ? "" : " ✗")} | {HoldMilliseconds:0} ms |");

        // What the load before has left behind is no part of it.
        await Task.Delay(TimeSpan.FromSeconds(5));
        if (kumppani.Memory() is not { } rest) return;

        var clock = Stopwatch.StartNew();
        using var stop = new CancellationTokenSource();
        var watching = WatchAsync(kumppani, stop.Token);
        var bytes = await ReadAsync(client, new Uri(kumppani.Address, "/hsds/organizations?format=ndjson&full=true&full_service=true"));
        await stop.CancelAsync();
        var above = Math.Max(0, await watching - rest.Now);
        Console.WriteLine($"| All organisations as a stream, {bytes / 1_000_000} MB in {clock.Elapsed.TotalSeconds:0.0} s | 1 | | {above} MB above rest{(above <= HoldMegabytes ? "" : " ✗")} | {HoldMegabytes} MB |");
    }

    private static async Task<List<double>> ServicesAsync(HttpClient client, Uri server, TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var number = 0;
        var own = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async worker =>
        {
            List<double> times = [];
            while (clock.Elapsed < length)
            {
                // Another moment each time, which narrows nothing and which no cache has seen.
                var turn = Interlocked.Increment(ref number);
                var begun = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(server, $"/hsds/services?per_page=100&page={(turn % 5) + 1}&modified_after=2001-01-01T00:00:00.{turn:0000000}Z"));
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            return times;
        }));
        return [.. own.SelectMany(times => times).Order()];
    }

    private static async Task<long> ReadAsync(HttpClient client, Uri address)
    {
        await using var stream = await client.GetStreamAsync(address);
        var (part, bytes) = (new byte[64 * 1024], 0L);
        for (var read = await stream.ReadAsync(part); read > 0; read = await stream.ReadAsync(part)) bytes += read;
        return bytes;
    }

    private static async Task<long> WatchAsync(Server server, CancellationToken stop)
    {
        var most = 0L;
        while (!stop.IsCancellationRequested)
        {
            most = Math.Max(most, server.Memory()?.Now ?? 0);
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }

        return most;
    }
}
