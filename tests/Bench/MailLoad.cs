using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Kumppani.Kernel;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Bench;

/// <summary>
/// Mails handed to a sink by the product's own sender, each with its claim and its outcome in the database, in relation to as many of the same size that
/// Postfix's <c>smtp-source</c> hands to the same sink, one after the other, each over a connection of its own.
/// </summary>
internal static class MailLoad
{
    public const string Name = "Mails handed to a sink";

    private const double Held = 0.02;

    public static async Task MeasureAsync(Options options)
    {
        if (Tool("smtp-sink") is not { } sinkTool || Tool("smtp-source") is not { } sourceTool)
        {
            Console.WriteLine($"\n{Name}: left out, smtp-sink and smtp-source of Postfix are not there");
            return;
        }

        var port = FreePort();
        using var sink = Process.Start(new ProcessStartInfo(sinkTool, [.. AsOther(), $"127.0.0.1:{port}", "200"]) { UseShellExecute = false })!;
        var folder = System.IO.Directory.CreateTempSubdirectory("kumppani-bench-mail");
        try
        {
            await ListensAsync(port);
            Database database = options.Database is null ? new SqliteDatabase(Path.Combine(folder.FullName, "kumppani.db")) : new PostgresDatabase(options.Database);
            await using var services = Services(database, port);
            var bytes = await QueueAsync(services, options.Mails);

            var source = await TimeAsync(() => RunAsync(sourceTool, "-s", "1", "-m", $"{options.Mails}", "-l", $"{bytes}", "-f", "a@example.fi", "-t", "b@example.fi", $"127.0.0.1:{port}"));
            var ours = await TimeAsync(() => SendAllAsync(services));
            var sent = await SentAsync(services);
            var (ourRate, theirRate) = (options.Mails / ours.TotalSeconds, options.Mails / source.TotalSeconds);
            Console.WriteLine($"\n{Name}: {sent} of {options.Mails} in {ours.TotalSeconds:0.0} s, {ourRate:0}/s; smtp-source {theirRate:0}/s; ratio {ourRate / theirRate:0.000} (to hold {Held:0.00}, and 50/s)");
        }
        finally
        {
            sink.Kill(entireProcessTree: true);
            await sink.WaitForExitAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static ServiceProvider Services(Database database, int port)
    {
        var settings = new Dictionary<string, string?> { ["Mail:SmtpHost"] = "127.0.0.1", ["Mail:SmtpPort"] = port.ToString(CultureInfo.InvariantCulture), ["Mail:SmtpTls"] = "false", ["Mail:From"] = "kumppani@example.fi" };
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddKernel(database, Web.Modules.All).BuildServiceProvider();
    }

    private static async Task<int> QueueAsync(ServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, mail) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<IMail>());
        await db.MigrateAsync(CancellationToken.None);
        db.Actor.BecomeSystem("bench");
        var content = new MailContent("Kutsu kumppanuuspöytään", ["Tervetuloa saman pöydän ääreen.", "Nähdään kaupungintalolla."], new MailLink("Tapaamisen sivu", "/fi/g/ABCDEFGH"), "Seinäjoen kaupunki") { CanWait = false };
        for (var number = 0; number < count; number++)
        {
            _ = EmailAddress.TryParse($"bench-{number}@example.fi", out var to);
            await mail.QueueAsync(to!.Value, "fi", content, $"bench:{Guid.CreateVersion7()}", Guid.Empty, CancellationToken.None);
            if (number % 500 != 499 && number != count - 1) continue;
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        // With its headers and its two parts.
        return await db.Set<MailMessage>().Where(one => one.Cause.StartsWith("bench:")).Select(one => one.Text.Length + one.Html.Length + 1000).FirstAsync();
    }

    private static async Task SendAllAsync(ServiceProvider services)
    {
        var sender = services.GetRequiredService<MailSender>();
        while (await sender.SendDueAsync(CancellationToken.None) > 0) { }
    }

    private static async Task<int> SentAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var sent = await db.Set<MailMessage>().CountAsync(one => one.Cause.StartsWith("bench:") && one.State == MailState.Sent);
        await db.DecideAsync(
            async () =>
            {
                await db.Set<MailMessage>().Where(one => one.Cause.StartsWith("bench:")).ExecuteDeleteAsync();
                return Outcome.Done;
            },
            CancellationToken.None);
        return sent;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }

    private static async Task RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
    }

    private static async Task ListensAsync(int port)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (attempt < 100)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    // The sink refuses to run as root.
    private static string[] AsOther() => Environment.UserName == "root" ? ["-u", "nobody"] : [];

    private static string? Tool(string name) => new[] { "/usr/sbin", "/usr/local/sbin", Environment.GetEnvironmentVariable("KUMPPANI_POSTFIX") }.OfType<string>().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
