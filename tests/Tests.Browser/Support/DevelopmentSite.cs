namespace Kumppani.Tests.Browser.Support;

/// <summary>A host in development, which serves the page of all components.</summary>
public sealed class DevelopmentSite : IAsyncLifetime
{
    private WebProcess? _web;

    /// <summary>Where it listens.</summary>
    public Uri Address => _web!.Address;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _web = await WebProcess.StartAsync(environment: "Development", options: "--no-demo");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_web is not null) await _web.DisposeAsync();
    }
}
