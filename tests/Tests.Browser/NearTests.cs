using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Who asks for what is near may let the browser tell where she is.</summary>
public sealed class NearTests(Site site) : BrowserTest(site)
{
    private const string List = "/fi/suomi/associations";

    [Fact]
    public async Task Where_one_is_comes_from_the_browser_to_a_kilometre_and_after_a_click_only()
    {
        var page = await Visitor();
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        await page.Context.SetGeolocationAsync(new() { Latitude = 62.791234f, Longitude = 22.840987f });
        await page.GotoAsync(List);
        Assert.DoesNotContain("62.79", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Käytä sijaintiani" }).ClickAsync();
        await page.WaitForURLAsync("**Near=62.79**");

        Assert.Contains("Near=62.79%2C22.84&", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByText("Lähimmät ovat ensin.")).ToBeVisibleAsync();
        await Axe(page);
    }

    [Fact]
    public async Task Who_does_not_tell_is_told_what_to_type_instead()
    {
        var page = await Visitor(Phone);
        await page.GotoAsync(List);

        await page.GetByRole(AriaRole.Button, new() { Name = "Käytä sijaintiani" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Kirjoita kunta tai postinumero.")).ToBeVisibleAsync();
        await FitsTheScreen(page);
    }
}
