using System.Collections.Concurrent;

namespace Kumppani.Tests.Browser.Support;

/// <summary>Listens to what a page complains about while a test uses it; nobody would look at the console otherwise.</summary>
internal sealed class Watch(Uri site)
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public IReadOnlyCollection<string> Complaints => _complaints;

    public void Over(IBrowserContext context)
    {
        context.WebError += (_, error) => _complaints.Enqueue($"script error: {error.Error}");
        context.Console += (_, message) =>
        {
            // The browser repeats every status of 400 and above here; statuses are judged below.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Enqueue($"console: {message.Text} ({message.Page?.Url})");
        };
        context.Response += (_, response) =>
        {
            var page = response.Request.ResourceType == "document";
            if (response.Status >= 500 || (!page && response.Status >= 400))
                _complaints.Enqueue($"{response.Status} {response.Request.Method} {response.Url}");
        };
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            // The program under test may be asked by its name or by its number.
            if (address.Scheme is "http" or "https" && address.Host != site.Host && !address.IsLoopback)
                _complaints.Enqueue($"a request to a third party: {request.Url}");
        };
    }
}
