using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kumppani.Tests.Operations;

/// <summary>Takes what OpenTelemetry sends over HTTP, as a collector would, and keeps it as it came.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> taken = new();
    private readonly WebApplication web;

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        web = builder.Build();
        web.MapPost("/v1/{kind}", async (HttpRequest request, string kind) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            // Strings stand in the protocol's bytes as they are.
            taken.Enqueue((kind, Encoding.Latin1.GetString(body.ToArray())));
        });
    }

    public string Address => web.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var made = new Collector();
        await made.web.StartAsync();
        return made;
    }

    /// <summary>All that came of a kind, <c>traces</c> or <c>metrics</c>.</summary>
    public string Taken(string kind) => string.Concat(taken.Where(one => one.Path == kind).Select(one => one.Body));

    public ValueTask DisposeAsync() => web.DisposeAsync();
}
