using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory;

public sealed class AssociationPagesTests(App app) : PageTest(app)
{
    [Fact]
    public async Task The_list_of_a_place_costs_three_queries()
    {
        var municipality = await Given.MunicipalityAsync();
        await Given.AssociationAsync(municipality, "Koealan Kyläyhdistys ry");
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;

        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync($"/{place.Slug}/associations"));

        // The rows, how many there are, and whose look the page wears.
        Assert.Equal(3, queries.Count);
    }

    [Fact]
    public async Task The_pages_of_a_list_lead_through_all_of_it_and_back()
    {
        var municipality = await Given.MunicipalityAsync();
        var mark = Kumppani.Kernel.Security.Secrets.Code(8).ToLowerInvariant();
        for (var number = 10; number < 55; number++) await Given.AssociationAsync(municipality, $"Selausyhdistys {mark} {number}");
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;

        var first = await Visitor().OpenAsync($"/{place.Slug}/associations?q={mark}");
        var second = await first.FollowAsync("Seuraava");
        var third = await second.FollowAsync("Seuraava");
        var back = await third.FollowAsync("Edellinen");

        Assert.Equal([20, 20, 5, 20], new[] { first, second, third, back }.Select(page => page.Document.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(second.Document.QuerySelector("tbody th")!.TextContent, back.Document.QuerySelector("tbody th")!.TextContent);
        Assert.Equal(45, new[] { first, second, third }.SelectMany(page => page.Document.QuerySelectorAll("tbody th a")).Select(link => link.TextContent).Distinct().Count());
    }

    [Fact]
    public async Task An_association_is_found_by_another_form_of_its_words_and_by_its_business_id()
    {
        var municipality = await Given.MunicipalityAsync();
        var mark = Kumppani.Kernel.Security.Secrets.Code(8).ToLowerInvariant();
        await Given.AssociationAsync(municipality, $"Harrastuksen Ystävät {mark} ry");
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;

        var page = await Visitor().OpenAsync($"/{place.Slug}/associations?q=ystävä+{mark}");

        Assert.Contains($"Harrastuksen Ystävät {mark} ry", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_own_people_change_an_association_and_the_history_tells_what_was_changed_and_by_whom()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality, "Muutosyhdistys ry", AssociationCategory.Hobbies);
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var form = await chair.OpenAsync($"/associations/{association.Id}/edit");
        var saved = await form.Form().Fill("Puhelin", "050 123 4567").Fill("Verkkosivu", "www.muutos.example").SubmitAsync();
        var history = await chair.OpenAsync($"/associations/{association.Id}/history");

        saved.ShouldBeOk();
        Assert.Contains("050 123 4567", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Muutettu: puhelin, verkkosivu Puheenjohtaja, Muutosyhdistys ry", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_business_id_is_refused_in_words_and_what_was_typed_stays()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var page = await liaison.OpenAsync("/associations/new");
        var answer = await page.Form().Fill("Nimi", "Uusi yhdistys ry").Fill("Y-tunnus", "1629284-6").SubmitAsync();

        answer.ShouldRefuse("Y-tunnus ei täsmää");
        Assert.Equal("Uusi yhdistys ry", answer.Document.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_registers_one_association()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var mark = Kumppani.Kernel.Security.Secrets.Code(8);
        var page = await liaison.OpenAsync("/associations/new");
        var form = page.Form().Fill("Nimi", $"Kahdesti {mark} ry");

        var first = await form.SubmitAsync();
        var second = await form.SubmitAsync();

        Assert.Equal(first.Path, second.Path);
        var list = await Visitor().OpenAsync($"/{PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug}/associations?q={mark}");
        Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_merged_municipality_leads_to_its_successor_and_says_so()
    {
        var page = await Visitor().OpenAsync("/honkajoki");

        Assert.Equal("Kankaanpää", page.Heading);
        Assert.Contains("Honkajoki on osa kuntaa Kankaanpää vuodesta 2021", page.Text, StringComparison.Ordinal);
    }
}
