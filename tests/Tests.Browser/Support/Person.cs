namespace Kumppani.Tests.Browser.Support;

/// <summary>
/// Somebody at a screen, doing what people do: opens, types, ticks, presses, follows. Fields are named by their names and not by their labels,
/// so that a better word breaks no test; what is read is read as people read it.
/// </summary>
internal sealed class Person(IPage page, string album, bool hasScript)
{
    private int _pictures;

    /// <summary>The day of her wall calendar.</summary>
    public static DateTime Today => TimeProvider.System.GetLocalNow().Date;

    public IPage Page => page;

    /// <summary>Scripts run on her screen.</summary>
    public bool HasScript => hasScript;

    /// <summary>The page's own part, without menu and footer.</summary>
    public ILocator Main => page.Locator("main");

    public async Task Opens(string path)
    {
        var answer = await page.GotoAsync(path);
        Assert.True(answer is { Ok: true }, $"{answer?.Status} at {path}");
    }

    public Task Types(string name, string text) => Main.Locator($"[name='{name}']:not([type=hidden])").FillAsync(text);

    // The picture of a radio button is drawn by its label, which lies over it.
    public Task Ticks(string name, string value) => Main.Locator($"[name='{name}'][value='{value}']").CheckAsync(new() { Force = true });

    public Task Unticks(string name, string value) => Main.Locator($"[name='{name}'][value='{value}']").UncheckAsync();

    public Task Chooses(string name, string value) => Main.Locator($"select[name='{name}']").SelectOptionAsync(value);

    /// <summary>Presses a button and is on the next page, or on the same one with a refusal, when this returns.</summary>
    /// <param name="button">Which; the first of the form's own by default.</param>
    public Task Presses(string button = "form[method=post] .form-actions button[type=submit]") => Presses(Main.Locator(button).First);

    /// <inheritdoc cref="Presses(string)"/>
    public Task Presses(ILocator button) => page.ArrivesBy(() => button.ClickAsync());

    public Task Follows(string link) => Presses(Main.Locator(link).First);

    public Task Reads(string text) => Assertions.Expect(Main).ToContainTextAsync(text);

    public Task ReadsHeading(string text) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(text);

    /// <summary>The form was not taken, and says why.</summary>
    public Task IsRefused() => Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();

    /// <summary>A picture at the desk and on the phone, each without sideways scrolling and, where scripts run, without a finding of axe.</summary>
    public async Task Looks(string name)
    {
        var own = page.ViewportSize!;
        _pictures++;
        foreach (var screen in (Screen[])[Screen.Desk, Screen.Phone])
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await BrowserTest.Picture(page, $"{album}-{_pictures:00}-{name}");
            if (!hasScript) continue;
            await BrowserTest.FitsTheScreen(page);
            await BrowserTest.Axe(page);
        }

        await page.SetViewportSizeAsync(own.Width, own.Height);
    }
}
