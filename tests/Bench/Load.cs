using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kumppani.Bench;

/// <summary>Asks for one address as often as it can, by wrk where that is installed, else by itself (which takes more of the machine).</summary>
internal static partial class Load
{
    private const int Connections = 32;

    public static string Driver { get; } = HasWrk() ? "wrk" : "HttpClient";

    /// <summary>Answers in a second.</summary>
    /// <param name="address">What is asked for.</param>
    /// <param name="length">How long.</param>
    /// <param name="fresh">True to ask each time with another query, which no cache has seen.</param>
    public static Task<double> RateAsync(Uri address, TimeSpan length, bool fresh = false) =>
        Driver == "wrk" ? ByWrkAsync(address, length, fresh) : ByClientAsync(address, length, fresh);

    private static async Task<double> ByWrkAsync(Uri address, TimeSpan length, bool fresh)
    {
        var each = Path.Combine(AppContext.BaseDirectory, "fresh.lua");
        if (fresh) await File.WriteAllTextAsync(each, $$"""
            local n = {{TimeProvider.System.GetTimestamp()}}
            request = function() n = n + 1; return wrk.format("GET", "{{address.PathAndQuery}}{{Joint(address)}}n=" .. n) end
            """);
        var start = new ProcessStartInfo("wrk", [.. fresh ? new[] { "-s", each } : [], "-t1", $"-c{Connections}", $"-d{(int)length.TotalSeconds}s", address.AbsoluteUri])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var wrk = Process.Start(start)!;
        var words = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (words.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address} was refused under load:\n{words}");
        return double.Parse(Rate().Match(words).Groups["rate"].Value, CultureInfo.InvariantCulture);
    }

    private static string Joint(Uri address) => address.Query.Length > 0 ? "&" : "?";

    private static async Task<double> ByClientAsync(Uri address, TimeSpan length, bool fresh)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
        using var client = new HttpClient(handler);
        var clock = Stopwatch.StartNew();
        var number = TimeProvider.System.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            while (clock.Elapsed < length)
            {
                await client.GetByteArrayAsync(fresh ? new Uri($"{address}{Joint(address)}n={Interlocked.Increment(ref number)}") : address);
                count++;
            }

            return count;
        }));
        return answers.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static bool HasWrk() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Rate();
}
