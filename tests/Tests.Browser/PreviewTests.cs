using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>What a text will look like is shown while it is written, and nothing is saved by it.</summary>
public sealed class PreviewTests(Site site) : BrowserTest(site)
{
    private const string Field = "Form.Evidence.Fi";

    [Fact]
    public async Task A_text_is_shown_as_it_will_look_on_the_same_page_and_again_while_it_is_changed()
    {
        var page = await SignedInAs("liaison-seinajoki");
        var person = new Person(page, "preview", hasScript: true);
        await person.Opens("/fi/cooperation/map/grants");
        var shown = page.Locator("form .field__preview strong");

        await person.Types(Field, "Avustukset ovat **julkisia**.");
        await page.Locator("button[data-preview]").ClickAsync();
        await Assertions.Expect(shown).ToHaveTextAsync("julkisia");
        await person.Types(Field, "Avustukset ovat **kaikille samat**.");
        await Assertions.Expect(shown).ToHaveTextAsync("kaikille samat");

        Assert.EndsWith("/fi/cooperation/map/grants", page.Url, StringComparison.Ordinal);
        await person.Looks("beside-the-text");
        await person.Opens("/fi/cooperation/map/grants");
        await Assertions.Expect(page.Locator($"[name='{Field}']")).Not.ToHaveValueAsync("Avustukset ovat **kaikille samat**.");
    }

    [Fact]
    public async Task Without_script_the_button_sends_the_form_and_shows_the_same()
    {
        var page = await SignedInAs("liaison-seinajoki", Desk.WithoutScript);
        var person = new Person(page, "preview-plain", hasScript: false);
        await person.Opens("/fi/cooperation/map/grants");

        await person.Types(Field, "Avustukset ovat **julkisia**.");
        await person.Presses("button[data-preview]");

        await Assertions.Expect(page.Locator("form .field__preview strong")).ToHaveTextAsync("julkisia");
        await Assertions.Expect(page.Locator($"[name='{Field}']")).ToHaveValueAsync("Avustukset ovat **julkisia**.");
    }
}
