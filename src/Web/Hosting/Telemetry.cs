using System.Reflection;
using Kumppani.Kernel.Health;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Kumppani.Web.Hosting;

/// <summary>
/// Metrics and traces by OpenTelemetry, sent where the standard settings say (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its siblings). Without them nothing
/// is measured and nothing leaves the machine.
/// </summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint])) return Task.CompletedTask;

        traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource("Microsoft.AspNetCore", "Npgsql", Figures.Name)
            .AddOtlpExporter()
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", Figures.Name)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What was measured last is sent before the process ends.
        traces?.ForceFlush();
        metrics?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private static void Describe(ResourceBuilder resource) =>
        resource.AddService(Figures.Name, serviceVersion: typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
}
