using System.Net;
using System.Text.Json;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory;

public sealed class SuggestionTests(App app) : PageTest(app)
{
    [Fact]
    public void A_name_typed_wrong_leads_to_the_nearest_municipalities()
    {
        Assert.Equal(["Seinäjoki"], PlaceSuggestions.Near(PlaceBook.Finland, "senäjoki", 5).Select(place => place.NameFi));
        Assert.Equal(["Helsinki"], PlaceSuggestions.Near(PlaceBook.Finland, "helsingfos", 5).Select(place => place.NameFi));
        Assert.Empty(PlaceSuggestions.Near(PlaceBook.Finland, "xyzzyplugh", 5));
        Assert.Equal("Mäntsälä", PlaceSuggestions.Beginning(PlaceBook.Finland, "mants", 5)[0].NameFi);
    }

    [Fact]
    public async Task Municipalities_are_offered_in_the_readers_language_and_few_at_a_time()
    {
        Assert.Equal(["Björneborg"], await OfferedAsync("/sv/suggestions/municipalities?q=björneb"));
        Assert.Equal(["Pori"], await OfferedAsync("/fi/suggestions/municipalities?q=björneb"));
        Assert.Equal(8, (await OfferedAsync("/fi/suggestions/municipalities?q=k")).Count);
        Assert.Empty(await OfferedAsync("/fi/suggestions/municipalities"));
    }

    [Fact]
    public async Task Associations_are_offered_by_any_word_of_their_name_and_from_one_register_only()
    {
        var (municipality, other) = (await Given.MunicipalityAsync(), await Given.MunicipalityAsync());
        var mark = Secrets.Code(8);
        await Given.AssociationAsync(municipality, $"Kylän {mark} Martat ry");
        await Given.AssociationAsync(other, $"Toisen {mark} Martat ry");

        var offered = await OfferedAsync($"/fi/suggestions/associations?host={municipality.Id}&q={mark[..6].ToLowerInvariant()}");

        Assert.Equal([$"Kylän {mark} Martat ry"], offered);
        Assert.Empty(await OfferedAsync($"/fi/suggestions/associations?q={mark}"));
        Assert.Empty(await OfferedAsync($"/fi/suggestions/associations?host={municipality.Id}&q=%25"));
    }

    [Fact]
    public async Task A_municipality_is_taken_into_use_by_its_name_and_a_wrong_one_gives_a_choice()
    {
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/municipalities/new");

        var answer = await page.Form().Fill("Kunta", "Kuhmoine").Fill("Suomi", "true").Fill("Järjestöyhdyshenkilön nimi", "X").Fill("Järjestöyhdyshenkilön sähköposti", "x@example.org").SubmitAsync();
        var gone = await page.Form().Fill("Kunta", "Ei mikään kunta").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Kuhmoinen", answer.Document.QuerySelectorAll("fieldset label").Select(label => label.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.BadRequest, gone.Status);
        Assert.DoesNotContain("Tarkoititko", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_mistypes_her_municipality_is_shown_the_way()
    {
        var page = await (await Visitor().OpenAsync("/")).Form("form[role=search]").Fill("Kunta tai maakunta", "Senäjoki").SubmitAsync();

        Assert.Equal("/fi/seinajoki", page.Document.QuerySelector(".notice a")?.GetAttribute("href"));
    }

    private async Task<IReadOnlyList<string>> OfferedAsync(string address) =>
        [.. JsonDocument.Parse((await Visitor().OpenAsync(address)).ShouldBeOk().Html).RootElement.EnumerateArray().Select(one => one.GetProperty("text").GetString()!)];
}
