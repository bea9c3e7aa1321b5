using System.Diagnostics;

namespace Kumppani.Bench;

/// <summary>
/// A register that has just been filled delivers its events for a while, and each of them lets go of the pages kept for visitors. Measured is what comes after.
/// </summary>
internal static class Quiet
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Waits until a page stays in the cache.</summary>
    public static async Task AwaitAsync(HttpClient client)
    {
        var clock = Stopwatch.StartNew();
        for (var turn = 0; clock.Elapsed < Longest; turn++)
        {
            var page = new Uri($"/fi/suomi/associations?quiet={turn}", UriKind.Relative);
            using var first = await client.GetAsync(page);
            await Task.Delay(LongEnough);
            using var second = await client.GetAsync(page);
            if (second.Headers.Age >= LongEnough - TimeSpan.FromSeconds(1)) return;
        }

        Console.WriteLine("The program never came to rest: what follows is measured beside its own work.\n");
    }
}
