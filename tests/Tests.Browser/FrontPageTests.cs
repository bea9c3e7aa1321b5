using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>What somebody meets who has only heard the name.</summary>
public sealed class FrontPageTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_front_page_leads_to_a_municipality_without_script()
    {
        var page = await Visitor(Phone.WithoutScript);
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("Seinäjoki");
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/fi/seinajoki").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Seinäjoki");
        await Picture(page, "seinajoki");
    }

    [Fact]
    public async Task Changing_the_language_stays_on_the_page()
    {
        var page = await Visitor(Desk.WithoutScript);
        await page.GotoAsync("/fi/seinajoki");

        await page.GetByRole(AriaRole.Link, new() { Name = "Svenska" }).ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
        Assert.EndsWith("/sv/seinajoki", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Seinäjoki");
    }

    [Fact]
    public async Task The_chosen_language_is_remembered_at_the_root()
    {
        var page = await Visitor(Desk.WithoutScript);
        await page.GotoAsync("/sv/");

        await page.GotoAsync("/");

        Assert.EndsWith("/sv/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_press_of_tab_offers_the_way_past_the_menu()
    {
        var page = await Visitor(Desk);
        await page.GotoAsync("/fi/");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip-link")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Every_stop_of_the_tab_key_can_be_seen()
    {
        var page = await Visitor(Desk);
        await page.GotoAsync("/fi/");

        for (var stop = 0; stop < 12; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<bool>("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return document.activeElement === document.body
                    || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                }
                """);
            Assert.True(seen, $"Stop {stop + 1} has no mark of focus: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")}");
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_the_readers_language()
    {
        var page = await Visitor(Phone.WithoutScript);

        var answer = await page.GotoAsync("/sv/det-finns-inte");

        Assert.Equal(404, answer!.Status);
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_picture_of_the_readme_shows_the_page_of_a_municipality()
    {
        var page = await Visitor(Desk);
        await page.GotoAsync("/fi/ylojarvi");

        await Picture(page, "front");

        if (Environment.GetEnvironmentVariable("KUMPPANI_README_PICTURE") == "1")
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "images", "front.png"), Animations = ScreenshotAnimations.Disabled });
    }
}
