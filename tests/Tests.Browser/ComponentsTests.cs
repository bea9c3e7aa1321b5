using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>The page that shows every component in every state, which a developer's host alone serves.</summary>
public sealed class ComponentsTests(Site site, DevelopmentSite development) : BrowserTest(site), IClassFixture<DevelopmentSite>
{
    [Theory, EveryScreen]
    public async Task Axe_finds_nothing_on_any_component(string language, bool phone)
    {
        var page = await Visitor((phone ? Phone : Desk).WithScriptsLost);

        await page.GotoAsync(Address($"/{language}/dev/components?signedIn=true"));

        await Axe(page);
        await FitsTheScreen(page);
        await Picture(page, $"components-{language}");
    }

    [Theory, EveryScreen]
    public async Task Axe_finds_nothing_on_a_refused_form(string language, bool phone)
    {
        var page = await Visitor(phone ? Phone : Desk);
        await page.GotoAsync(Address($"/{language}/dev/components"));

        await page.Locator("form[method=post] button[type=submit]").First.ClickAsync();

        await Assertions.Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        await Axe(page);
        await FitsTheScreen(page);
        await Picture(page, $"components-refused-{language}");
    }

    [Theory]
    [InlineData("fi", 404), InlineData("sv", 404), InlineData("en", 404), InlineData("fi", 403), InlineData("fi", 400)]
    public async Task Axe_finds_nothing_on_an_error_page(string language, int code)
    {
        var page = await Visitor(Phone);

        var answer = await page.GotoAsync(Address($"/{language}/errors/{code}"));

        Assert.Equal(code, answer!.Status);
        await Axe(page);
        await FitsTheScreen(page);
        await Picture(page, $"error-{code}-{language}");
    }

    private string Address(string path) => new Uri(development.Address, path).ToString();
}
