[assembly: AssemblyFixture(typeof(Kumppani.Tests.Browser.Support.Site))]

namespace Kumppani.Tests.Browser.Support;

/// <summary>One started program with the demo and one browser, for the whole run.</summary>
public sealed class Site : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private WebProcess? _web;
    private IBrowser? _browser;

    /// <summary>Where the program listens.</summary>
    public Uri Address => _web!.Address;

    internal IBrowser Browser => _browser!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _web = await WebProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args =
            [
                .. Environment.IsPrivilegedProcess ? new[] { "--no-sandbox" } : [],
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_web is not null) await _web.DisposeAsync();
    }
}
