using Kumppani.Tests.Support;

[assembly: AssemblyFixture(typeof(StillDemo))]

namespace Kumppani.Tests.Support;

/// <summary>One host with the demo for all tests that only look. It starts when the first of them asks.</summary>
public sealed class StillDemo : IAsyncDisposable
{
    private readonly Lazy<Task<DemoApp>> demo = new(static async () =>
    {
        var started = new DemoApp();
        await started.InitializeAsync();
        return started;
    });

    /// <summary>The host, started.</summary>
    public Task<DemoApp> StartedAsync() => demo.Value;

    public async ValueTask DisposeAsync()
    {
        if (demo.IsValueCreated) await (await demo.Value).DisposeAsync();
    }
}
