using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>Groups answer the four questions; the hall sees the answers side by side.</summary>
internal static class Workshopping
{
    private const string Answer = "Tapaamisissa sovitaan, mitä tehdään yhdessä – ja kuka siitä vastaa.";

    /// <returns>The short code of the first group.</returns>
    public static async Task<string> PlansTheWorkshopAsync(this Person liaison, string at)
    {
        await liaison.Opens($"/fi{at}/workshop");
        await liaison.Presses("form[method=post] button");
        await Assertions.Expect(liaison.Main.Locator("table code")).ToHaveCountAsync(5);
        await Assertions.Expect(liaison.Main.Locator("ol > li")).ToHaveCountAsync(4);
        await liaison.Looks("workshop");
        await liaison.Opens($"/fi{at}/workshop/codes");
        await liaison.Looks("scribe-codes");
        return (await liaison.Main.Locator(".code--large").First.InnerTextAsync()).Trim();
    }

    public static async Task OpensTheScreenAsync(this Person liaison, string at)
    {
        await liaison.Opens($"/fi{at}/workshop");
        await liaison.Presses("form:has(input[name=open]) button");
        await liaison.Looks("screen-open");
    }

    /// <summary>Writes two answers on her own phone; the connection is gone while she writes the second.</summary>
    public static async Task WritesAsync(this Person scribe, string code)
    {
        await scribe.Opens("/fi/scribe");
        await scribe.Types("Form.Code", code);
        await scribe.Looks("code");
        await scribe.Presses();

        var fields = scribe.Main.Locator("textarea[name=text]");
        await Assertions.Expect(fields).ToHaveCountAsync(4);
        await fields.Nth(0).FillAsync("Hyvinvoiva kunta, jossa jokainen löytää oman paikkansa.");
        await SavesAsync(scribe, 0);
        await scribe.Looks("answers");

        await scribe.Page.Context.SetOfflineAsync(true);
        await fields.Nth(1).FillAsync(Answer);
        if (scribe.HasScript)
        {
            var states = scribe.Main.Locator("[data-state]");
            var sheet = scribe.Main.Locator("[data-scribe]");
            await Assertions.Expect(states.Nth(1)).ToHaveTextAsync((await sheet.GetAttributeAsync("data-text-waiting"))!);
            await scribe.Page.Context.SetOfflineAsync(false);
            await Assertions.Expect(states.Nth(1)).ToHaveTextAsync((await sheet.GetAttributeAsync("data-text-saved"))!);
        }
        else
        {
            await ButtonOf(scribe, 1).ClickAsync();
            await scribe.Page.WaitForURLAsync("chrome-error://**");
            await scribe.Page.Context.SetOfflineAsync(false);
            // Without script the browser itself still has what she sent, and sends it again.
            await scribe.Page.ReloadAsync();
        }

        await scribe.Opens("/fi/scribe/work");
        await Assertions.Expect(fields.Nth(0)).ToHaveValueAsync("Hyvinvoiva kunta, jossa jokainen löytää oman paikkansa.");
        await Assertions.Expect(fields.Nth(1)).ToHaveValueAsync(Answer);
    }

    /// <summary>The first two questions on the hall's screen, every letter at least 40 pixels high.</summary>
    public static async Task ShowsInTheHallAsync(this Person screen, string at)
    {
        foreach (var question in (int[])[1, 2])
        {
            await screen.Opens($"/fi{at}/screen?question={question}");
            await Assertions.Expect(screen.Main.Locator(".screen__card")).ToHaveCountAsync(5);
            await HasBigLettersAsync(screen);
            await BrowserTest.FitsTheScreen(screen.Page);
            await BrowserTest.Picture(screen.Page, $"journey-{(screen.HasScript ? "script" : "plain")}-hall-question-{question}");
        }

        await screen.Reads(Answer);
        if (screen.HasScript) await BrowserTest.Axe(screen.Page);
    }

    /// <summary>No text anybody sees on this screen is smaller than 40 pixels.</summary>
    public static async Task HasBigLettersAsync(Person screen)
    {
        // A page may be asked for its styles also where its own scripts do not run.
        var small = await screen.Page.EvaluateAsync<string[]>("""
            () => {
              const small = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || !parent.checkVisibility() || parent.closest('.visually-hidden, .skip-link, noscript, script, style')) continue;
                const size = parseFloat(getComputedStyle(parent).fontSize);
                if (size < 40) small.push(`${size}px: ${walker.currentNode.data.trim().slice(0, 60)}`);
              }
              return small;
            }
            """);
        Assert.True(small.Length == 0, string.Join(Environment.NewLine, small));
    }

    private static async Task SavesAsync(Person scribe, int question)
    {
        if (!scribe.HasScript)
        {
            await scribe.Presses(ButtonOf(scribe, question));
            return;
        }

        await ButtonOf(scribe, question).ClickAsync();
        var saved = await scribe.Main.Locator("[data-scribe]").GetAttributeAsync("data-text-saved");
        await Assertions.Expect(scribe.Main.Locator("[data-state]").Nth(question)).ToHaveTextAsync(saved!);
    }

    private static ILocator ButtonOf(Person scribe, int question) =>
        scribe.Main.Locator("form[data-question]").Nth(question).Locator("button[value=Mine]");
}
