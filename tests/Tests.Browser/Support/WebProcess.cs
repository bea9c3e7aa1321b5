using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kumppani.Tests.Browser.Support;

/// <summary>The published program as a process of its own, on a free port, as an operator would start it.</summary>
public sealed class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);
    private readonly Process _process;
    private readonly StreamWriter _log;

    private WebProcess(Process process, StreamWriter log, Uri address, string data) =>
        (_process, _log, Address, Data) = (process, log, address, data);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its data folder; a process started on it again finds what was acknowledged.</summary>
    public string Data { get; }

    /// <summary>What it has said so far.</summary>
    public string Said
    {
        get
        {
            lock (_log)
            {
                using var file = new FileStream(((FileStream)_log.BaseStream).Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                return new StreamReader(file).ReadToEnd();
            }
        }
    }

    /// <summary>Starts the program and returns when it answers.</summary>
    /// <param name="data">The data folder; a fresh one when null.</param>
    /// <param name="environment">Development shows the page of all components, which an operator never sees.</param>
    /// <param name="settings">More variables of its environment.</param>
    /// <param name="address">Where it is to listen; a free port when null.</param>
    /// <param name="options">More of the program's own options, such as <c>--no-demo</c>.</param>
    public static async Task<WebProcess> StartAsync(
        string? data = null, string environment = "Production", IReadOnlyDictionary<string, string>? settings = null, Uri? address = null, params string[] options)
    {
        var web = Begin(data, environment, settings, address, options);
        try
        {
            await web.AnswersAsync();
            return web;
        }
        catch (HttpRequestException)
        {
            await web.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the program and returns at once: one that may die before it answers.</summary>
    public static WebProcess Begin(string? data, string environment, IReadOnlyDictionary<string, string>? settings, Uri? address, params string[] options)
    {
        data ??= Directory.CreateTempSubdirectory("kumppani-browser-").FullName;
        var program = Environment.GetEnvironmentVariable("KUMPPANI_PROGRAM") ??
            Path.Combine(Repository.Root, "out", "web", "Kumppani.Web.dll");
        if (!File.Exists(program)) throw new FileNotFoundException("Publish the program first: ./run --build", program);

        address ??= new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString(), "--data", data, .. options])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList()) start.Environment.Remove(name);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;

        var log = new StreamWriter(Path.Combine(Repository.Results, $"web-{address.Port}.log"), append: true) { AutoFlush = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Write(log, line.Data);
        process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        return new WebProcess(process, log, address, data);
    }

    /// <summary>Waits for the process to die by itself; false when it has not in this time.</summary>
    public async Task<bool> DiesAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        await _process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _process.HasExited;
    }

    /// <summary>Ends the process as a crash or a power cut would: without a word of warning.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to end, as a service manager does, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync();
    }

    /// <summary>Leaves a killed process's data folder to the one that was started on it.</summary>
    public void LetGo()
    {
        _process.Dispose();
        _log.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        await _log.DisposeAsync();
        if (Directory.Exists(Data)) Directory.Delete(Data, recursive: true);
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("KUMPPANI_", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal);

    private static void Write(StreamWriter log, string? line)
    {
        if (line is null) return;
        lock (log) log.WriteLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswersAsync()
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = Address };
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited && clock.Elapsed < _patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }
}
