using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Kumppani.Tests.Browser.Support;

/// <summary>
/// A test in a real browser against the published program with its demo. It fails, besides by its own assertions,
/// when a page wrote an error to the console, lost one of its files, answered 500 or asked anything of a third party.
/// </summary>
public abstract class BrowserTest(Site site) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly Watch _watch = new(site.Address);

    /// <summary>The screens of the tests, short enough to read well: <c>Visitor(Phone.WithoutScript)</c>.</summary>
    protected static Screen Desk => Screen.Desk;

    /// <inheritdoc cref="Screen.Phone"/>
    protected static Screen Phone => Screen.Phone;

    /// <inheritdoc cref="Screen.Hall"/>
    protected static Screen Hall => Screen.Hall;

    /// <summary>The program under test.</summary>
    protected Site Site { get; } = site;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        if (failed)
            foreach (var (page, number) in _contexts.SelectMany(context => context.Pages).Select((page, number) => (page, number)))
                await SaveAsync(page, Path.Combine("failed", $"{TestContext.Current.TestMethod?.MethodName}-{number}.png"));

        foreach (var context in _contexts) await context.DisposeAsync();
        if (!failed) Assert.Empty(_watch.Complaints);
    }

    /// <summary>A fresh browser of somebody who has not signed in.</summary>
    /// <param name="screen">What she sits at.</param>
    /// <param name="at">Where the program is that she visits; the one of the whole run when null.</param>
    protected async Task<IPage> Visitor(Screen? screen = null, Uri? at = null)
    {
        screen ??= Desk;
        var context = await Site.Browser.NewContextAsync(new()
        {
            BaseURL = (at ?? Site.Address).ToString(),
            Locale = screen.Locale,
            TimezoneId = "Europe/Helsinki",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = screen.Scripts != Scripts.Off,
            ReducedMotion = ReducedMotion.Reduce,
        });
        _contexts.Add(context);
        context.SetDefaultTimeout(20_000);
        _watch.Over(context);
        if (screen.Scripts == Scripts.Lost)
            await context.RouteAsync("**/*", route =>
                route.Request.ResourceType == "script" ? route.AbortAsync() : route.ContinueAsync());
        return await context.NewPageAsync();
    }

    /// <summary>A fresh browser of somebody of the demo, signed in by her button on the sign-in page.</summary>
    /// <param name="person">Her key, for example <c>liaison-seinajoki</c>.</param>
    /// <param name="screen">What she sits at.</param>
    /// <param name="at">Where the program is; the one of the whole run when null.</param>
    protected async Task<IPage> SignedInAs(string person, Screen? screen = null, Uri? at = null)
    {
        var page = await Visitor(screen, at);
        await page.GotoAsync("/fi/sign-in");
        var button = page.Locator($"#demo button[value='{person}']");
        Assert.SkipWhen(await button.CountAsync() == 0, $"The demo has no {person} yet.");
        await page.ArrivesBy(() => button.ClickAsync());
        Assert.DoesNotContain("/sign-in", page.Url, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Asserts that axe finds nothing on the page, of any severity, best practices included.</summary>
    protected internal static async Task Axe(IPage page)
    {
        var found = await AxeFindings(page);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>What axe finds, in words.</summary>
    protected static async Task<IReadOnlyList<string>> AxeFindings(IPage page)
    {
        // A mail is shown in a frame without script, in which axe could not run either and would be waited for.
        var hasScriptlessFrame = await page.Locator("iframe[sandbox='']").CountAsync() > 0;
        var result = await page.RunAxe(new AxeRunOptions { Iframes = !hasScriptlessFrame });
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.SelectMany(
            violation => violation.Nodes,
            (violation, node) => $"axe on {page.Url} at {page.ViewportSize?.Width}: {violation.Id} ({violation.Impact}) {node.Target}: {violation.Help}{Environment.NewLine}  {node.Html}")];
    }

    /// <summary>Saves a picture of the whole page as test-results/screens/NAME-WIDTH.png, for somebody to look at.</summary>
    protected internal static Task Picture(IPage page, string name) =>
        SaveAsync(page, Path.Combine("screens", $"{name}-{page.ViewportSize?.Width}.png"));

    /// <summary>Asserts that nothing sticks out sideways: a page is never wider than the screen.</summary>
    protected internal static async Task FitsTheScreen(IPage page)
    {
        var excess = await ExcessWidth(page);
        Assert.True(excess <= 0, $"{page.Url} is {excess} pixels wider than the screen.");
    }

    /// <summary>By how many pixels the page is wider than the screen.</summary>
    protected static Task<int> ExcessWidth(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static Task SaveAsync(IPage page, string name) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Repository.Results, name),
        FullPage = true,
        Animations = ScreenshotAnimations.Disabled,
    });
}
