using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Cooperation;

public sealed class ThesisTests(App app) : CooperationTest(app)
{
    [Fact, Requirement("E5")]
    public async Task The_four_theses_stand_with_what_they_mean_and_why()
    {
        var (slug, _, _) = await MunicipalityAsync();

        var page = await Visitor().OpenAsync($"/{slug}/cooperation/theses");

        Assert.Equal(
            ["Järjestöyhdyshenkilö arjen työssä", "Tiloja yhdistyksille, jotka ovat asukkaita", "Avustukset ovat investointi", "Yhdistykset ovat hyvinvointityön voimavara"],
            page.Document.QuerySelectorAll("main section.place-section h2").Select(head => Page.Squeeze(head.TextContent)));
        Assert.Contains("Avustuksilla on määräraha ja selkeät, kaikille samat perusteet.", page.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("E4")]
    public async Task A_municipality_says_whether_it_follows_a_thesis_with_evidence_and_the_region_compares()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;
        var form = (await liaison.OpenAsync("/cooperation/theses/grants")).Form().Set("Form.Stand", "Partly");

        var bare = await form.SubmitAsync();
        (await bare.Form().Set("Form.Evidence.Fi", "Avustusten **ohje** on päivitetty.").SubmitAsync()).ShouldBeOk();
        (await (await liaison.OpenAsync("/cooperation/theses/spaces")).Form().Set("Form.Stand", "NotAdopted").SubmitAsync()).ShouldBeOk();

        bare.ShouldRefuse("Kerro, mistä näkyy, että kunta noudattaa teesiä");
        Assert.Contains("Noudattaa osittain Avustusten ohje on päivitetty.", (await Visitor().OpenAsync($"/{slug}/cooperation/theses")).Text, StringComparison.Ordinal);
        var region = await Visitor().OpenAsync($"/{PlaceBook.Finland.ParentOf(place)!.Slug}/cooperation/theses");
        var row = region.Document.QuerySelectorAll("tr").Single(one => Page.Squeeze(one.QuerySelector("th")?.TextContent) == place.Name("fi"));
        Assert.Equal(["Ei kerrottu", "Ei noudata", "Noudattaa osittain", "Ei kerrottu"], row.QuerySelectorAll("td").Select(cell => Page.Squeeze(cell.TextContent)));
    }
}
