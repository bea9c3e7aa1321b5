using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>The harness itself: what it is to catch, it catches.</summary>
public sealed class HarnessTests(Site site) : BrowserTest(site)
{
    private const string FlawedPage = """<html lang="fi"><head><title>T</title></head><body><main><h1>T</h1><img src="data:,"></main></body></html>""";

    [Fact]
    public async Task Axe_finds_a_picture_without_a_text()
    {
        var page = await Visitor();
        await page.SetContentAsync(FlawedPage);

        var refusal = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Axe(page));

        Assert.Contains("image-alt", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_passes_a_sound_page()
    {
        var page = await Visitor(Phone.WithScriptsLost);
        await page.SetContentAsync(FlawedPage.Replace("<img ", """<img alt="T" """, StringComparison.Ordinal));

        await Axe(page);
        await FitsTheScreen(page);
    }

    [Fact]
    public async Task The_checker_of_HTML_finds_a_section_without_a_heading_and_an_attribute_twice()
    {
        var sound = FlawedPage.Replace("<html", "<!doctype html><html", StringComparison.Ordinal).Replace("<img ", """<img alt="T" """, StringComparison.Ordinal);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/sound"] = sound,
            ["/section"] = sound.Replace("</h1>", "</h1><section></section>", StringComparison.Ordinal),
            ["/twice"] = sound.Replace("""alt="T" """, """alt="T" alt="U" """, StringComparison.Ordinal),
        };

        var findings = await NuChecker.FindingsAsync(pages);

        Assert.Equal(["/section", "/twice"], findings.Select(finding => finding.Split(':')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_error_in_the_console_a_lost_file_and_a_third_party_are_noticed()
    {
        var watch = new Watch(Site.Address);
        await using var context = await Site.Browser.NewContextAsync();
        watch.Over(context);
        var page = await context.NewPageAsync();

        await page.RouteAsync("**/no-such-page", route => route.FulfillAsync(new() { Status = 404, ContentType = "text/html", Body = FlawedPage }));
        await page.RouteAsync("**/no-such-file.css", route => route.FulfillAsync(new() { Status = 404 }));
        await page.GotoAsync(new Uri(Site.Address, "/no-such-page").ToString());
        await page.EvaluateAsync("console.error('broken')");
        await page.EvaluateAsync("fetch('/no-such-file.css').catch(() => true)");
        await page.EvaluateAsync("fetch('http://third-party.invalid/').catch(() => true)");

        Assert.Contains(watch.Complaints, complaint => complaint.Contains("broken", StringComparison.Ordinal));
        Assert.Contains(watch.Complaints, complaint => complaint.Contains("no-such-file.css", StringComparison.Ordinal));
        Assert.Contains(watch.Complaints, complaint => complaint.Contains("third party", StringComparison.Ordinal));
        Assert.DoesNotContain(watch.Complaints, complaint => complaint.StartsWith("404 GET", StringComparison.Ordinal) && complaint.EndsWith("no-such-page", StringComparison.Ordinal));
    }
}
