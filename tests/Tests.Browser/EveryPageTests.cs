using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Every page that links lead to, without a list that somebody would have to keep.</summary>
public sealed class EveryPageTests(Site site) : BrowserTest(site)
{
    [Theory]
    [InlineData("fi"), InlineData("sv"), InlineData("en")]
    public async Task A_visitor_finds_every_page_sound(string language) => await WalkThrough(await Visitor(), "visitor", language);

    [Theory]
    [InlineData("operator"), InlineData("liaison-seinajoki")]
    public async Task Whoever_is_signed_in_finds_every_page_sound(string who) => await WalkThrough(await SignedInAs(who), who, "fi");

    private static async Task WalkThrough(IPage page, string who, string language)
    {
        var faults = new List<string>();
        var walk = new Walk($"/{language}/");
        var count = 0;
        for (; walk.Next(out var path); count++)
        {
            await page.SetViewportSizeAsync(Desk.Width, Desk.Height);
            var answer = await page.GotoAsync(path);
            if (answer is not { Ok: true }) faults.Add($"{answer?.Status} {path}");
            await walk.AddLinksAsync(page);

            if (await page.Locator("h1").CountAsync() != 1) faults.Add($"{path} has not one main heading");
            if (await page.Locator("html").GetAttributeAsync("lang") != language) faults.Add($"{path} is in another language than {language}");
            faults.AddRange(await AxeFindings(page));
            await page.SetViewportSizeAsync(Phone.Width, Phone.Height);
            if (await ExcessWidth(page) is > 0 and var excess) faults.Add($"{path} is {excess} pixels wider than a phone");

            // What the languages share is looked at in one of them.
            if (language != "fi") continue;
            faults.AddRange(await AxeFindings(page));
            var name = $"{who}{path.Split('?')[0].TrimEnd('/').Replace('/', '-')}";
            await Picture(page, name);
            await page.SetViewportSizeAsync(Desk.Width, Desk.Height);
            await Picture(page, name);
        }

        Assert.True(faults.Count == 0, $"Of {count} pages:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
        Assert.NotEqual(0, count);
    }
}
