using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>
/// Every page that links lead to, without a list that somebody would have to keep. Each class is somebody who walks, so that they walk beside each other.
/// axe looks at a page on one of the two screens, so that among the walkers it sees each kind of page on both; the width is looked at on both by all.
/// The Nu HTML checker reads what was sent.
/// </summary>
public abstract class EveryPageTest(Site site) : BrowserTest(site)
{
    protected static async Task WalkThrough(IPage page, string who, string language, Screen axeAt)
    {
        var faults = new List<string>();
        var walk = new Walk($"/{language}/");
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        while (walk.Next(out var path))
        {
            await page.SetViewportSizeAsync(axeAt.Width, axeAt.Height);
            var answer = await page.GotoAsync(path);
            if (answer is not { Ok: true }) faults.Add($"{answer?.Status} {path}");
            pages[path] = answer is null ? "" : await answer.TextAsync();
            await walk.AddLinksAsync(page);

            if (await page.Locator("h1").CountAsync() != 1) faults.Add($"{path} has not one main heading");
            if (await page.Locator("html").GetAttributeAsync("lang") != language) faults.Add($"{path} is in another language than {language}");
            faults.AddRange(await AxeFindings(page));

            // What the languages share is pictured in one of them.
            var name = $"{who}{path.Split('?')[0].TrimEnd('/').Replace('/', '-')}";
            foreach (var screen in (Screen[])[Phone, Desk])
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                if (await ExcessWidth(page) is > 0 and var excess) faults.Add($"{path} is {excess} pixels wider than {screen.Width}");
                if (language == "fi") await Picture(page, name);
            }
        }

        faults.AddRange(await NuChecker.FindingsAsync(pages));
        Assert.True(faults.Count == 0, $"Of {pages.Count} pages:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
        Assert.NotEmpty(pages);
    }
}
