using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>A mail server by other hands, for as long as a test class runs. Without its npm package the tests say so and are skipped.</summary>
public sealed class MailSink : IAsyncLifetime
{
    private readonly ConcurrentQueue<SunkMail> mails = new();
    private readonly string? certificate;
    private Process? process;
    private Task reading = Task.CompletedTask;

    /// <summary>One that takes mail as it comes.</summary>
    public MailSink()
    {
    }

    /// <summary>One that asks for TLS, with the certificate of this folder, and for a sign-in.</summary>
    internal MailSink(string certificate) => this.certificate = certificate;

    public int Port { get; private set; }

    public bool IsThere { get; } = System.IO.Directory.Exists(Path.Combine(Folder(), "node_modules", "smtp-server"));

    public async ValueTask InitializeAsync()
    {
        if (!IsThere) return;
        var start = new ProcessStartInfo("node", Path.Combine(Folder(), "sink.mjs")) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        if (certificate is not null) start.Environment["SINK_CERTIFICATE"] = certificate;
        process = Process.Start(start)!;
        using var first = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync())!);
        Port = first.RootElement.GetProperty("port").GetInt32();
        reading = ReadAsync(process.StandardOutput);
    }

    /// <summary>What has been received for an address, once at least this many have come.</summary>
    public async Task<IReadOnlyList<SunkMail>> ReceivedAsync(string address, int atLeast)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (mails.Count(mail => mail.To.Contains(address)) >= atLeast) break;
            await Task.Delay(50);
        }

        return [.. mails.Where(mail => mail.To.Contains(address))];
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    private async Task ReadAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line) mails.Enqueue(JsonSerializer.Deserialize<SunkMail>(line, JsonSerializerOptions.Web)!);
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "npm"));

    /// <summary>A mail as the server got it.</summary>
    public sealed record SunkMail(string From, IReadOnlyList<string> To, string? User, string Data);
}
