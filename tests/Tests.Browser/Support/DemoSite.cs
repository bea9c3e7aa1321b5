namespace Kumppani.Tests.Browser.Support;

/// <summary>A program with a demo of its own, for tests that leave it in disorder.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private WebProcess? _web;

    /// <summary>Where it listens.</summary>
    public Uri Address => _web!.Address;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _web = await WebProcess.StartAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_web is not null) await _web.DisposeAsync();
    }
}
