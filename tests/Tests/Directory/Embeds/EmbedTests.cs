using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Embeds;

public sealed class EmbedTests(App app) : PageTest(app)
{
    [Fact, Requirement("E11b")]
    public async Task The_municipality_copies_a_line_and_its_page_shows_the_list_without_script_and_cookies()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality, $"Upotettava Kyykkääjä {Secrets.Code(6)} ry");
        var place = PlaceBook.Finland.Find(municipality.PlaceKey)!.Place;
        var open = (await Visitor().OpenAsync($"/sv/open-data?place={Uri.EscapeDataString(place.NameFi)}")).ShouldBeOk();

        var line = open.Document.QuerySelectorAll("pre.snippet")[0].TextContent;
        var frame = Assert.IsType<IHtmlInlineFrameElement>(new HtmlParser().ParseDocument(line).QuerySelector("iframe"), exactMatch: false);
        var reader = Visitor();
        var list = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(frame.GetAttribute("src")!).AbsolutePath + "?q=kyykkääjien"));

        Assert.False(string.IsNullOrEmpty(frame.GetAttribute("title")));
        var link = Assert.Single(list.ShouldBeOk().Document.QuerySelectorAll("th a"), one => one.TextContent == association.Name);
        Assert.Equal(($"/sv/associations/{association.Id}", "_top"), (link.GetAttribute("href"), link.GetAttribute("target")));
        Assert.Empty(list.Document.QuerySelectorAll("script"));
        Assert.Empty(reader.CookieNames);
        Assert.Contains("frame-ancestors *", list.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_page_may_be_framed()
    {
        foreach (var path in (string[])["/", "/seinajoki/associations", "/open-data", "/embed/nowhere/associations", "/embed/seinajoki/associations/x"])
            Assert.Contains("frame-ancestors 'none'", (await Visitor().OpenAsync(path)).Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reads_on_within_the_frame_and_loses_nothing()
    {
        var municipality = await Given.MunicipalityAsync();
        var word = $"Kehys{Secrets.Code(7)}";
        var names = new List<string>();
        for (var number = 10; number < 35; number++) names.Add((await Given.AssociationAsync(municipality, $"{number} {word} ry", AssociationCategory.Seniors)).Name);
        var slug = PlaceBook.Finland.Find(municipality.PlaceKey)!.Place.Slug;

        var first = (await Visitor().OpenAsync($"/embed/{slug}/associations?q={word}&category=Seniors")).ShouldBeOk();
        var next = first.Document.QuerySelectorAll("nav.pagination a").Select(one => one.GetAttribute("href")!).First(href => href.Contains("after=", StringComparison.Ordinal));
        var second = (await Visitor().OpenAsync(next)).ShouldBeOk();

        Assert.StartsWith($"/fi/embed/{slug}/associations", next, StringComparison.Ordinal);
        Assert.Equal(names, [.. Names(first), .. Names(second)]);
    }

    [Fact]
    public async Task The_script_line_names_the_same_list()
    {
        var open = (await Visitor().OpenAsync("/en/open-data?place=Seinäjoki")).ShouldBeOk();
        var script = new HtmlParser().ParseDocument(open.Document.QuerySelectorAll("pre.snippet")[1].TextContent).QuerySelector("script")!;

        var file = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(script.GetAttribute("src")!).AbsolutePath));

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal(("seinajoki", "en"), (script.GetAttribute("data-place"), script.GetAttribute("data-language")));
        Assert.Contains("/embed/", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_said_and_the_lines_are_an_examples()
    {
        var open = (await Visitor().OpenAsync("/open-data?place=%3Cb%3EAtlantis")).ShouldBeOk();

        Assert.Contains("Paikkaa <b>Atlantis ei löytynyt", open.Text, StringComparison.Ordinal);
        Assert.Contains("/embed/seinajoki/", open.Html, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Support.Page page) => page.Document.QuerySelectorAll("tbody th a").Select(one => one.TextContent);
}
