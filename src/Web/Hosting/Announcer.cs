using Kumppani.Kernel.Modules;

namespace Kumppani.Web.Hosting;

/// <summary>Tells whoever started the program where it is, and what the modules have to say.</summary>
internal static class Announcer
{
    public static async Task SayAsync(WebApplication app)
    {
        var address = (app.Urls.FirstOrDefault() ?? "").Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).TrimEnd('/');
        Console.WriteLine($"Kumppani listens on {string.Join(' ', app.Urls)}");
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var notice in scope.ServiceProvider.GetServices<IStartNotice>())
        {
            foreach (var line in await notice.LinesAsync(address, CancellationToken.None)) Console.WriteLine(line);
        }
    }
}
