using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Kumppani.Bench;

/// <summary>A program that was started and answers.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address, TimeSpan untilFirstAnswer) =>
        (_process, Address, UntilFirstAnswer) = (process, address, untilFirstAnswer);

    public Uri Address { get; }

    /// <summary>From the start of the process to the last byte of its first page.</summary>
    public TimeSpan UntilFirstAnswer { get; }

    public static async Task<Server> StartAsync(Func<Uri, IEnumerable<string>> arguments, string firstPath)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", arguments(address)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } words) Console.Error.WriteLine(words); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                await client.GetByteArrayAsync(new Uri(firstPath, UriKind.Relative));
                return new Server(process, address, clock.Elapsed);
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null && !process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10));
            }
            catch (HttpRequestException refused) when (refused.StatusCode is not null)
            {
                // It speaks, though it has not this page: that is told where the page is measured.
                return new Server(process, address, clock.Elapsed);
            }
        }
    }

    /// <summary>Resident megabytes, now and at the most; null where the system does not say.</summary>
    public (long Now, long Most)? Memory()
    {
        var status = $"/proc/{_process.Id}/status";
        if (!File.Exists(status)) return null;
        var lines = File.ReadAllLines(status);
        return (Megabytes("VmRSS:"), Megabytes("VmHWM:"));

        long Megabytes(string name) =>
            long.Parse(lines.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
