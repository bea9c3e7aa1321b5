using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kumppani.Tests.Cooperation;

/// <summary>A server on this machine whose pages answer as a test says; it keeps how it was asked.</summary>
internal sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private LinkServer(WebApplication server) => this.server = server;

    /// <summary>What answers a path: a status, and where it sends on to.</summary>
    public ConcurrentDictionary<string, (int Status, string? Location)> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>The method, the path and the name of whoever asked.</summary>
    public ConcurrentQueue<(string Method, string Path, string Agent)> Asked { get; } = new();

    /// <summary>Paths that know no HEAD.</summary>
    public HashSet<string> WithoutHead { get; } = new(StringComparer.Ordinal);

    /// <summary>What happens while it is asked.</summary>
    public Func<Task> OnAsked { get; set; } = () => Task.CompletedTask;

    public string Address => server.Urls.First();

    public static async Task<LinkServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        var made = new LinkServer(application);
        application.Run(made.AnswerAsync);
        await application.StartAsync();
        return made;
    }

    public string this[string path] => Address + path;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Asked.Enqueue((context.Request.Method, path, context.Request.Headers.UserAgent.ToString()));
        var (status, location) = Pages.GetValueOrDefault(path, (404, null));
        context.Response.StatusCode = HttpMethods.IsHead(context.Request.Method) && WithoutHead.Contains(path) ? 405 : status;
        if (location is not null) context.Response.Headers.Location = location;
        await OnAsked();
    }
}
