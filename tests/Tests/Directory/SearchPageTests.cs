using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory;

[Collection(nameof(SearchUpkeep))]
public sealed class SearchPageTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_name_that_holds_the_words_comes_before_a_text_that_does()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await Given.AssociationAsync(municipality, $"Öljymäen {mark} ry");
        await DescribeAsync(liaison, $"Aamun kerho {Mark()} ry", $"Toimintaa kaikille: {mark}.");

        var page = await Visitor().OpenAsync($"/search?q={mark}");

        var titles = page.Document.QuerySelectorAll(".results h2").Select(title => title.TextContent).ToList();
        Assert.Equal(2, titles.Count);
        Assert.StartsWith("Öljymäen", titles[0], StringComparison.Ordinal);
        (await Visitor().OpenAsync(page.Document.QuerySelector(".results a")!.GetAttribute("href")!)).ShouldBeOk();
        Assert.Equal([mark, mark], page.Document.QuerySelectorAll(".results mark").Select(hit => hit.TextContent));
    }

    [Fact]
    public async Task A_mistyped_word_is_mended_and_the_reader_is_told()
    {
        var word = "kuntopotkuri" + Letters();
        await Given.AssociationAsync(await Given.MunicipalityAsync(), $"Erikoinen {word} ry");
        await App.Services.GetRequiredService<SearchUpkeep>().RunAsync(TestContext.Current.CancellationToken);

        var page = await Visitor().OpenAsync($"/search?q={word.Replace("potk", "ptok", StringComparison.Ordinal)}");

        Assert.Contains($"Näytetään tulokset haulla ”{word}”", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Erikoinen {word} ry", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_holds_all_the_words_those_are_shown_that_hold_some_and_the_reader_is_told()
    {
        var (mark, other) = (Mark(), Mark());
        await Given.AssociationAsync(await Given.MunicipalityAsync(), $"Sydänyhdistys {mark} ry");

        var some = await Visitor().OpenAsync($"/search?q={mark}+{other}");
        var all = await Visitor().OpenAsync($"/search?q={mark}+sydämen");

        Assert.Contains(Kumppani.Directory.Texts.SearchPartial, some.Text, StringComparison.Ordinal);
        Assert.Contains($"Sydänyhdistys {mark} ry", some.Text, StringComparison.Ordinal);
        Assert.Contains($"Sydänyhdistys {mark} ry", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Kumppani.Directory.Texts.SearchPartial, all.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_says_what_it_is_and_marks_the_words_that_are_in_another_language()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await DescribeAsync(liaison, $"Kerho {mark} ry", "Iltoja kaikille.");
        var form = await liaison.OpenAsync("/gatherings/new/empty");
        (await form.Form().Fill("Nimi suomeksi", $"Pöytä {mark}").Fill("Päivä", "24.9.2027").Fill("Kello", "17.00").SubmitAsync()).ShouldBeOk();

        var page = await liaison.OpenAsync($"/sv/search?q={mark}");

        var (association, gathering) = (page.Document.QuerySelector(".results li:first-child")!, page.Document.QuerySelector(".results li:last-child")!);
        Assert.Equal(("Förening", null), (association.QuerySelector(".muted")!.TextContent.Split(" · ")[0], association.QuerySelector("a")!.GetAttribute("lang")));
        Assert.Equal("fi", association.QuerySelector("p:last-child")!.GetAttribute("lang"));
        Assert.Equal("fi", gathering.QuerySelector("a")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_is_not_published_is_found_by_its_own_people_only()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var form = await liaison.OpenAsync("/gatherings/new/empty");
        var made = await form.Form().Fill("Nimi suomeksi", $"Salainen pöytä {mark}").Fill("Päivä", "24.9.2027").Fill("Kello", "17.00").SubmitAsync();
        made.ShouldBeOk();

        var own = await liaison.OpenAsync($"/search?q={mark}");
        var others = await Visitor().OpenAsync($"/search?q={mark}");

        Assert.Contains($"Salainen pöytä {mark}", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Salainen pöytä", others.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_search_lead_through_all_hits_once()
    {
        var mark = Mark();
        var municipality = await Given.MunicipalityAsync();
        for (var number = 10; number < 55; number++) await Given.AssociationAsync(municipality, $"Selattava {number} {mark}");

        var first = await Visitor().OpenAsync($"/search?q={mark}");
        var second = await first.FollowAsync("Seuraava");
        var third = await second.FollowAsync("Seuraava");

        var titles = new[] { first, second, third }.SelectMany(page => page.Document.QuerySelectorAll(".results h2")).Select(title => title.TextContent).ToList();
        Assert.Equal(Enumerable.Range(10, 45).Select(number => $"Selattava {number} {mark}"), titles);
    }

    [Theory]
    [InlineData("\" OR Name:*")]
    [InlineData("a* NEAR(b c, 2) ^x {Name}: -")]
    [InlineData("')); DROP TABLE search_entries; --")]
    [InlineData("& | ! <-> :* \\")]
    public async Task No_sign_that_somebody_types_is_a_command(string typed)
    {
        var page = await Visitor().OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        page.ShouldBeOk();
    }

    [Fact]
    public async Task A_search_costs_two_queries_and_one_for_each_kind_of_hit()
    {
        var mark = Mark();
        await Given.AssociationAsync(await Given.MunicipalityAsync(), $"Laskettu {mark} ry");

        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync($"/search?q={mark}"));

        Assert.Equal(3, queries.Count);
    }

    private static async Task DescribeAsync(Visitor liaison, string name, string description)
    {
        var page = await liaison.OpenAsync("/associations/new");
        var saved = await page.Form().Fill("Nimi", name).Fill("Kuvaus suomeksi", description).SubmitAsync();
        saved.ShouldBeOk();
    }

    private static string Mark() => "q" + Secrets.Code(8).ToLowerInvariant();

    // Letters only: words with figures are not mended.
    private static string Letters() => string.Concat(Guid.CreateVersion7().ToString("N").Where(char.IsAsciiLetter).Take(6));
}
