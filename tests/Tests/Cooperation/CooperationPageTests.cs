using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Cooperation;

public sealed class CooperationPageTests(App app) : CooperationTest(app)
{
    [Fact, Requirement("T21")]
    public async Task A_missing_section_is_hidden_from_the_public_and_tells_the_liaison_what_to_do_next()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        await Given.AssociationAsync(municipality);
        await NameAsync(liaison, "Koordinaattori");
        var spaces = (await liaison.OpenAsync("/cooperation/sections/Spaces")).Form();
        (await spaces.Set("Form.Text.Fi", "Kirjaston tila on **maksuton**.").Set("Form.Owner.Fi", "Tilapalvelut").SubmitAsync()).ShouldBeOk();

        var open = await Visitor().OpenAsync($"/{slug}/cooperation");
        var own = await liaison.OpenAsync($"/{slug}/cooperation");

        Assert.Equal(["Yhdyshenkilö", "Yhdistystiedot", "Tilat"], Sections(open));
        Assert.Equal(9, Sections(own).Count);
        Assert.Contains("Kirjaston tila on maksuton.", open.Text, StringComparison.Ordinal);
        Assert.Contains("Vastuussa: Tilapalvelut. Tiedot ", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kirjoita, mitä avustuksia voi hakea.", open.Text, StringComparison.Ordinal);
        Assert.Contains("Kirjoita, mitä avustuksia voi hakea.", own.Text, StringComparison.Ordinal);
        Assert.Equal("/fi/cooperation/sections/Grants", own.Document.QuerySelector("section[aria-labelledby=Grants] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_section_without_its_owner_is_refused_and_what_was_typed_stays()
    {
        var (_, liaison) = await LiaisonAsync();

        var answer = await (await liaison.OpenAsync("/cooperation/sections/Grants")).Form().Set("Form.Text.Fi", "Haku on keväällä.").SubmitAsync();

        answer.ShouldRefuse("Kerro, mikä tehtävä tai yksikkö vastaa");
        Assert.Contains("Haku on keväällä.", answer.Html, StringComparison.Ordinal);
    }

    [Theory, Requirement("S2")]
    [InlineData("66120", "1122", "986400", "14,92 €", "17,0")]
    [InlineData("2292", "80", "65200", "28,45 €", "34,9")]
    public async Task Euros_a_resident_are_computed_and_the_register_tells_what_part_it_holds(string people, string known, string grants, string each, string thousand)
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        await Given.AssociationAsync(municipality);
        await Given.AssociationAsync(municipality);

        var form = (await liaison.OpenAsync("/cooperation/figures/new")).Form().Fill("Vuosi", "2023").Fill("Asukkaita", people)
            .Fill("Yhdistyksiä kunnassa", known).Fill("Avustukset yhdistyksille", grants).Fill("Lähde", "Tilinpäätös 2023");
        (await form.SubmitAsync()).ShouldBeOk();

        var page = await Visitor().OpenAsync($"/{slug}/cooperation");
        Assert.Contains(each, page.Text, StringComparison.Ordinal);
        Assert.Contains(thousand, page.Text, StringComparison.Ordinal);
        Assert.Contains($"2 yhdistystä, kunnassa kaikkiaan {known.Insert(Math.Max(0, known.Length - 3), known.Length > 3 ? " " : "")}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tilinpäätös 2023", page.Text, StringComparison.Ordinal);
        var region = PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!;
        Assert.Contains(each, (await Visitor().OpenAsync($"/{region.Slug}/cooperation")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_fifty_who_enter_the_same_year_at_once_one_does()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync("/cooperation/figures/new")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().Fill("Vuosi", "2022").Fill("Asukkaita", "1000").Fill("Lähde", "Kunta").SubmitAsync()));

        Assert.Equal(49, answers.Count(answer => answer.Html.Contains("Tämän vuoden luvut on jo annettu", StringComparison.Ordinal)));
        Assert.Equal(1, await App.DataAsync(db => Task.FromResult(db.Set<Kumppani.Cooperation.Domain.KeyFigures>().IgnoreQueryFilters().Count(one => one.HostId == municipality.Id))));
    }

    private static List<string> Sections(Page page) =>
        [.. page.Document.QuerySelectorAll("main section.place-section h2").Select(heading => Page.Squeeze(heading.TextContent))];
}
