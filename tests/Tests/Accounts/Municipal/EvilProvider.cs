using System.Collections.Concurrent;
using Kumppani.Tests.Accounts.Municipal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(EvilProvider))]

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>
/// A sign-in service that does as it should until a test makes it misbehave. One server for the run; each test has a service of its own on it,
/// with its own issuer and keys.
/// </summary>
public sealed class EvilProvider : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, EvilService> services = new(StringComparer.Ordinal);
    private WebApplication? host;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        host = builder.Build();
        host.Map("/{service}/{**path}", AnswerAsync);
        await host.StartAsync();
        Address = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    internal EvilService NewService()
    {
        var name = Guid.CreateVersion7().ToString("N");
        return services[name] = new EvilService(new Uri(Address, name).ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context, string service, string path)
    {
        if (!services.TryGetValue(service, out var known))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : null;
        await known.AnswerAsync(context, path, form);
    }
}
