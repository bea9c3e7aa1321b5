using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(StillDemo))]

namespace Kumppani.Tests.Support;

/// <summary>One host with the demo for all tests that only look. It starts when the first of them asks.</summary>
public sealed class StillDemo : IAsyncDisposable
{
    private readonly Lazy<Task<DemoApp>> demo = new(static async () =>
    {
        var started = new DemoApp();
        await started.InitializeAsync();
        // The secret that makes counts nameless is made by the first that is counted: not in the middle of a test that compares.
        await started.App.Services.GetRequiredService<ThrottleSecret>().HashAsync("", CancellationToken.None);
        return started;
    });

    /// <summary>The host, started.</summary>
    public Task<DemoApp> StartedAsync() => demo.Value;

    /// <summary>
    /// Every row, to be compared with itself, but those that looking changes. When a session was last used is what its own page tells her. Wrong codes and
    /// returns from a sign-in come by address, as on paper and from another site, and guesses at them must be counted. Other tests look meanwhile.
    /// </summary>
    public async Task<string> DumpAsync() => await DatabaseDump.OfAsync((await StartedAsync()).App, typeof(Session), typeof(ThrottleCount));

    public async ValueTask DisposeAsync()
    {
        if (demo.IsValueCreated) await (await demo.Value).DisposeAsync();
    }
}
