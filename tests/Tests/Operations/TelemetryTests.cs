using Kumppani.Kernel.Jobs;
using Kumppani.Tests.Data.Backups;
using Kumppani.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Operations;

public sealed class TelemetryTests
{
    private const string Canary = "kanarialintu";

    [Fact]
    public async Task A_collector_is_told_routes_and_work_and_never_an_address_or_a_secret()
    {
        await using var collector = await Collector.StartAsync();
        await using var installation = await Installation.WithDemoAsync();

        await installation.WhileRunningAsync(
            async services =>
            {
                using var telemetry = new Telemetry(services.GetRequiredService<IConfiguration>());
                await telemetry.StartAsync(CancellationToken.None);
                await AskAsync(services, $"/fi/sign-in/link/{Canary}?from={Canary}");
                await services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
                await telemetry.StopAsync(CancellationToken.None);
            },
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));

        Assert.Contains("GET sign-in/link/{token", collector.Taken("traces"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.Taken("metrics"), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, collector.Taken("traces") + collector.Taken("metrics"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_is_sent_where_no_collector_is_named()
    {
        await using var collector = await Collector.StartAsync();
        await using var installation = await Installation.WithDemoAsync();

        await installation.WhileRunningAsync(async services =>
        {
            using var telemetry = new Telemetry(services.GetRequiredService<IConfiguration>());
            await telemetry.StartAsync(CancellationToken.None);
            await AskAsync(services, "/fi");
            await telemetry.StopAsync(CancellationToken.None);
        });

        Assert.Empty(collector.Taken("traces") + collector.Taken("metrics"));
    }

    private static async Task AskAsync(IServiceProvider services, string path)
    {
        using var client = ((TestServer)services.GetRequiredService<IServer>()).CreateClient();
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Canary}/1.0");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True((int)answer.StatusCode < 500);
    }
}
