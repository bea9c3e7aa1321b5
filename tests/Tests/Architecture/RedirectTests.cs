using Kumppani.Tests.Support;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>Whatever a link of another's making asks for, nobody is led off the site.</summary>
public sealed class RedirectTests(DemoApp demo) : IClassFixture<DemoApp>
{
    private static readonly string[] Hostile =
    [
        "https://evil.example", "http://evil.example/", "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example", "/fi//evil.example", "/fi/\\evil.example", "/sv///evil.example/",
        "https:evil.example", "https:/evil.example", "javascript:alert(1)", "data:text/html,x", "//evil.example/fi", "/\t/evil.example", "/\r\nLocation: https://evil.example", "/%09/evil.example", "~//evil.example", "/fi/@evil.example//evil.example",
        " //evil.example", "https://localhost@evil.example", "/.evil.example/..//evil.example", "\u2215\u2215evil.example",
    ];

    [Fact]
    public async Task A_way_back_that_leads_off_the_site_is_not_gone()
    {
        List<string> strayed = [];
        var (forms, redirected) = (0, 0);

        foreach (var way in Hostile)
        {
            foreach (var path in (string[])["/sign-in", "/sign-in/password", "/act-for"])
            {
                var visitor = path == "/act-for" ? (await SafeMethodTests.AskersAsync(demo))[1] : new Visitor(demo.App);
                var page = await visitor.OpenAsync($"{path}?returnPath={Uri.EscapeDataString(way)}");
                strayed.AddRange(Strayed(page).Select(where => $"{path} with {way}: {where}"));
                if (page.Document.QuerySelector("main form[method=post] button") is null || page.Document.QuerySelector("main form [name=returnPath]") is null) continue;

                // By a button of the demo where there is one: whoever arrives goes on at once.
                forms++;
                var form = page.Form(page.Document.QuerySelector("#demo") is null ? null : "#demo").Set("returnPath", way);
                var answer = await form.SubmitAsync();
                if (answer.Path != page.Path) redirected++;
                strayed.AddRange(Strayed(answer).Select(where => $"{path} sent with {way}: {where}"));
            }
        }

        Assert.True(strayed.Count == 0, string.Join(Environment.NewLine, strayed));
        Assert.InRange(forms, Hostile.Length * 2, int.MaxValue);
        Assert.InRange(redirected, Hostile.Length, int.MaxValue);
    }

    [Fact]
    public async Task A_value_of_any_query_leads_nobody_off_the_site()
    {
        List<string> strayed = [];
        var walk = new PageWalk(demo);
        var opened = 0;

        foreach (var endpoint in walk.Pages())
        {
            if (await walk.FirstOpenAsync(endpoint) is not ({ } asker, { } path, { })) continue;
            // Also as somebody who is led to sign in first.
            foreach (var who in (Visitor[])[asker, new Visitor(demo.App)])
            {
                var way = Uri.EscapeDataString(Hostile[opened++ % Hostile.Length]);
                var page = await who.OpenAsync($"{path}?returnPath={way}&returnUrl={way}&next={way}&place={way}&q={way}&show={way}");
                strayed.AddRange(Strayed(page).Select(where => $"{path}: {where}"));
            }
        }

        Assert.True(strayed.Count == 0, string.Join(Environment.NewLine, strayed));
        Assert.InRange(opened, 200, int.MaxValue);
    }

    [Fact]
    public async Task An_address_that_looks_like_a_host_stays_here()
    {
        foreach (var path in (string[])["//evil.example", "/fi//evil.example", "/fi/%2F%2Fevil.example", "/fi/%5Cevil.example", "/\\evil.example", "/fi///evil.example/..", "//evil.example/%2e%2e"])
        {
            var page = await new Visitor(demo.App).SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://localhost" + path));

            Assert.Empty(Strayed(page));
        }
    }

    private static IEnumerable<string> Strayed(Page page)
    {
        // The visitor is not led out of the house; where she would have been led stands in the answer.
        if (page.Answer.Headers.Location is { } away && (!Uri.TryCreate(page.Answer.RequestMessage!.RequestUri!, away, out var led) || led.Host != Visitor.Address.Host)) yield return $"would go to {away}";
        if (page.Answer.Content.Headers.ContentType?.MediaType != "text/html") yield break;
        var here = page.Answer.RequestMessage!.RequestUri!;
        foreach (var element in page.Document.QuerySelectorAll("[href], [action], [formaction], [src]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("action") ?? element.GetAttribute("formaction") ?? element.GetAttribute("src");
            if (!Uri.TryCreate(here, address, out var target) || target.Host.Contains("evil", StringComparison.OrdinalIgnoreCase) || target.Scheme is "javascript" or "data") yield return $"leads to {address}";
        }
    }
}
