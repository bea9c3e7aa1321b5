using System.Net;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Cooperation;

public sealed class MapTests(App app) : CooperationTest(app)
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact, Requirement("K0")]
    public async Task Twelve_cards_in_three_parts_tell_state_owner_evidence_and_next_step()
    {
        var (slug, _, liaison) = await MunicipalityAsync();

        (await TellAsync(liaison, "spaces", "Running", "1.2.2020", ("Form.Owner.Fi", "Tilapalvelut"), ("Form.Evidence.Fi", "Tilat ovat **varattavissa**."), ("Form.NextStep.Fi", "Kootaan hinnasto"), ("Form.NextStepOn", "1.6.2099"))).ShouldBeOk();
        var map = await Visitor().OpenAsync($"/{slug}/cooperation/map");
        var card = await map.FollowAsync("Tilat");

        Assert.Equal(["Säännöllisesti toistuvat käytännöt", "Yhteistyön rakenteet", "Yhdessä tekeminen ja kehittäminen"], Heads(map, "main section h2"));
        Assert.Equal(12, Heads(map, "main li.card h3").Count);
        Assert.Contains("Käynnissä 1.2.2020 alkaen", Card(map, "Tilat"), StringComparison.Ordinal);
        Assert.Contains("Ei kerrottu", Card(map, "Talousarvio"), StringComparison.Ordinal);
        foreach (var words in (string[])["Käynnissä 1.2.2020 alkaen", "Tilapalvelut", "Tilat ovat varattavissa.", "Kootaan hinnasto (1.6.2099)"]) Assert.Contains(words, card.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y11a")]
    public async Task The_mapping_leads_from_card_to_card_and_lists_what_exists_with_owner_age_and_whether_it_works()
    {
        var (_, liaison) = await LiaisonAsync();

        var next = await TellAsync(liaison, "forum", "Running", "1.1.2015", "Tallenna ja jatka seuraavaan", ("Form.Owner.Fi", "Hyvinvointi"), ("Form.Evidence.Fi", "Muistiot"), ("Form.Verdict", "WorksPartly"));
        var list = await liaison.OpenAsync("/cooperation/map");

        Assert.Equal("Hyvinvointityö", next.Heading[^"Hyvinvointityö".Length..]);
        Assert.Equal(["Käynnissä", "1.1.2015", "Hyvinvointi", "Toimii osittain"], Row(list, "Järjestöfoorumi")[..4]);
        Assert.Equal("Kutsu yhdistykset mukaan hyvinvointisuunnitelman seuraavaan vaiheeseen.", Row(list, "Hyvinvointityö")[4]);
        Assert.Contains("1 / 12", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_shown_to_the_liaison_with_what_to_do_next_and_not_to_others()
    {
        var (slug, _, liaison) = await MunicipalityAsync();

        var own = await liaison.OpenAsync($"/{slug}/cooperation/map");
        var open = await Visitor().OpenAsync($"/{slug}/cooperation/map");

        Assert.Contains("Kokoa tilat, hinnat ja ehdot yhteen luetteloon.", Card(own, "Tilat"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kokoa tilat, hinnat ja ehdot", open.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Running", "1.1.2020", "Kerro, mikä tehtävä tai yksikkö kunnassa vastaa kortista")]
    [InlineData("Running", "1.1.2020", "Kerro, mistä näkyy, että asia on käynnissä", "Form.Owner.Fi")]
    [InlineData("Absent", "1.1.2099", "Päivä ei voi olla tulevaisuudessa")]
    [InlineData("Absent", "1.1.2020", "Kirjoita sekä seuraava askel että päivä", "Form.NextStep.Fi")]
    public async Task A_card_without_what_its_state_asks_for_is_refused_and_what_was_typed_stays(string state, string since, string why, string? filled = null)
    {
        var (_, liaison) = await LiaisonAsync();

        var refused = await TellAsync(liaison, "rules", state, since, filled is null ? [] : [(filled, "Kirjoitettu kohta")]);

        refused.ShouldRefuse(why);
        Assert.Contains(since, refused.Html, StringComparison.Ordinal);
        if (filled is not null) Assert.Contains("Kirjoitettu kohta", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_remembers_the_states_it_has_been_in_and_who_changed_them_is_told_to_its_own_people()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        (await TellAsync(liaison, "rules", "Planned", "1.1.2020", ("Form.Owner.Fi", "Kanslia"))).ShouldBeOk();
        (await TellAsync(liaison, "rules", "Running", "1.3.2021", ("Form.Evidence.Fi", "Pelisäännöt"))).ShouldBeOk();

        var back = await TellAsync(liaison, "rules", "Assessed", "1.1.2019");
        var card = await Visitor().OpenAsync($"/{slug}/cooperation/map/rules");
        var history = await liaison.OpenAsync($"/{slug}/cooperation/map/rules/history");
        var open = await Visitor().OpenAsync($"/{slug}/cooperation/map/rules/history");

        back.ShouldRefuse("Päivä on ennen edellistä tilaa");
        Assert.Equal(["1.1.2020: Suunnitteilla", "1.3.2021: Käynnissä"], Heads(card, "#changes + ol li"));
        Assert.Contains("Yhteiset pelisäännöt: Käynnissä Järjestöyhdyshenkilö", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Järjestöyhdyshenkilö", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_records_know_stands_on_the_card()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        await NameAsync(liaison, "Kuntakoordinaattori");

        var card = await Visitor().OpenAsync($"/{slug}/cooperation/map/liaison");

        Assert.Contains("Kuntakoordinaattori", card.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync($"/{slug}/cooperation/map/elsewhere")).Status);
    }

    [Fact, Requirement("K13")]
    public async Task A_slot_for_materials_is_to_be_completed_by_somebody_until_it_holds_something_and_empty_ones_are_counted()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        var form = (await liaison.OpenAsync("/cooperation/map/paths/materials")).Form();

        var nobody = await form.SubmitAsync();
        var promised = await nobody.Form().Set("Form.Owner.Fi", "Sote-yksikkö").Set("Form.DueOn", "1.9.2099").SubmitAsync();
        var shown = await Visitor().OpenAsync($"/{slug}/cooperation/map/paths");
        var empty = await promised.ShouldBeOk().Form().Set("Form.State", "Completed").SubmitAsync();
        var before = await Visitor().OpenAsync($"/{slug}/cooperation/map");
        (await empty.Form().Set("Form.Text.Fi", "[Opas poluista](https://polut.example/opas)").SubmitAsync()).ShouldBeOk();
        var filled = await Visitor().OpenAsync($"/{slug}/cooperation/map/paths");
        var after = await Visitor().OpenAsync($"/{slug}/cooperation/map");

        nobody.ShouldRefuse("Kerro, kuka täydentää aineistot ja mihin mennessä");
        Assert.Contains("Täydennetään myöhemmin Vastuussa: Sote-yksikkö. Täydennetään viimeistään 1.9.2099.", shown.Text, StringComparison.Ordinal);
        empty.ShouldRefuse("Valmiissa aineistossa on oltava tekstiä, linkki tai tiedosto");
        Assert.Equal("https://polut.example/opas", filled.Document.QuerySelector("#materials ~ * a, section[aria-labelledby=materials] a")!.GetAttribute("href"));
        Assert.Contains("Täydennettäviä aineistoja 12", before.Text, StringComparison.Ordinal);
        Assert.Contains("Täydennettäviä aineistoja 11", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_attached_to_materials_completes_them_and_everybody_gets_it()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        var slot = await (await liaison.OpenAsync("/cooperation/map/budget/materials")).Form().Set("Form.Owner.Fi", "Talous").Set("Form.DueOn", "1.9.2099").SubmitAsync();
        var files = await liaison.OpenAsync(slot.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).First(href => href.EndsWith("/attachments", StringComparison.Ordinal))["/fi".Length..]);

        (await files.Form().Fill("Liitteen nimi", "Talousarvion vuosikello").Attach("Tiedosto", "vuosikello.txt", "Talousarvion vuosikello"u8.ToArray()).SubmitAsync()).ShouldBeOk();
        (await (await liaison.OpenAsync("/cooperation/map/budget/materials")).Form().Set("Form.State", "Completed").SubmitAsync()).ShouldBeOk();

        var card = await Visitor().OpenAsync($"/{slug}/cooperation/map/budget");
        Assert.Contains("vuosikello", card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Valmis", card.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("K0")]
    public async Task The_municipalities_of_an_area_stand_beside_each_other_in_a_table_on_a_map_and_in_time()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var region = PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!;
        (await TellAsync(liaison, "paths", "Planned", "1.5.2019", ("Form.Owner.Fi", "Kanslia"))).ShouldBeOk();
        (await TellAsync(liaison, "paths", "Running", "1.5.2022", ("Form.Evidence.Fi", "Kuvaukset"))).ShouldBeOk();

        var page = await Visitor().OpenAsync($"/{region.Slug}/cooperation/map?card=paths");

        var name = PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Name("fi");
        var part = page.Document.QuerySelectorAll("section[aria-labelledby=Together] tr").Single(row => Page.Squeeze(row.QuerySelector("th")?.TextContent) == name);
        Assert.Equal("Käynnissä", Page.Squeeze(part.QuerySelectorAll("td")[3].TextContent));
        Assert.Contains($"{name} Käynnissä", Page.Squeeze(page.Document.QuerySelector(".dot-map__list")!.TextContent), StringComparison.Ordinal);
        Assert.Contains($"1.5.2022: {name}, Palvelupolut, Käynnissä", Heads(page, "#years ~ ol li"));
        Assert.Contains($"1.5.2019: {name}, Palvelupolut, Suunnitteilla", Heads(page, "#years ~ ol li"));
        Assert.NotNull(page.Document.QuerySelector($"a[href='/fi/{slug}/cooperation/map']"));
    }

    [Fact]
    public async Task An_area_of_one_municipality_and_the_whole_country_ask_the_database_equally_often()
    {
        var (_, municipality, liaison) = await MunicipalityAsync();
        (await TellAsync(liaison, "rules", "Planned", "1.5.2019", ("Form.Owner.Fi", "Kanslia"))).ShouldBeOk();
        var region = PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!;

        var few = await CountAsync($"/{region.Slug}/cooperation/map");
        var many = await CountAsync("/suomi/cooperation/map");

        Assert.Equal((2, 2), (few, many));
    }

    [Fact]
    public async Task Of_fifty_who_tell_of_the_same_card_first_at_once_one_does()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = await Given.LiaisonAsync(municipality);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync("/cooperation/map/budget")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().Set("Form.State", "Absent").Set("Form.Since", "1.1.2020").SubmitAsync()));

        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.BadRequest));
        Assert.Equal(1, (await App.DataAsync(db => db.MapCards.IgnoreQueryFilters().Include(card => card.Changes).Where(card => card.HostId == municipality.Id).ToListAsync())).Sum(card => card.Changes.Count));
    }

    [Fact]
    public void The_day_of_the_present_state_can_be_mended_and_does_not_make_another_state()
    {
        var card = CooperationCard.Begin(Guid.CreateVersion7(), "m001", CardKind.Forum);
        card.Mark(Details(CardState.Planned, new(2020, 1, 1)), Today);
        card.Mark(Details(CardState.Running, new(2022, 1, 1)), Today);

        var mended = card.Mark(Details(CardState.Running, new(2021, 6, 1)), Today);
        var early = card.Mark(Details(CardState.Running, new(2019, 6, 1)), Today);

        Assert.True(mended.IsDone);
        Assert.Equal("SinceBeforeTheLast", early.Problem!.Code);
        Assert.Equal([(1, new DateOnly(2020, 1, 1)), (2, new DateOnly(2021, 6, 1))], card.Changes.Select(change => (change.Position, change.Since)));
    }

    private static CardDetails Details(CardState state, DateOnly since) =>
        new(state, since, LocalizedText.Of("Kanslia"), LocalizedText.Empty, null, LocalizedText.Of("Muistio"), null, LocalizedText.Empty, null);

    private async Task<int> CountAsync(string path) =>
        (await QueryCount.OfAsync(async () => (await Visitor().OpenAsync($"{path}?once={Guid.CreateVersion7()}")).ShouldBeOk())).Count;

    private static Task<Page> TellAsync(Visitor liaison, string card, string state, string since, params (string Name, string Value)[] more) => TellAsync(liaison, card, state, since, null, more);

    private static async Task<Page> TellAsync(Visitor liaison, string card, string state, string since, string? button, params (string Name, string Value)[] more)
    {
        var form = (await liaison.OpenAsync($"/cooperation/map/{card}")).Form().Set("Form.State", state).Set("Form.Since", since);
        foreach (var (name, value) in more) form.Set(name, value);
        return await form.SubmitAsync(button);
    }

    private static List<string> Heads(Page page, string selector) => [.. page.Document.QuerySelectorAll(selector).Select(one => Page.Squeeze(one.TextContent))];

    private static string Card(Page map, string name) =>
        Page.Squeeze(map.Document.QuerySelectorAll("li.card").Single(card => Page.Squeeze(card.QuerySelector("h3")?.TextContent) == name).TextContent);

    private static List<string> Row(Page page, string head) =>
        [.. page.Document.QuerySelectorAll("tr").First(row => Page.Squeeze(row.QuerySelector("th")?.TextContent) == head).QuerySelectorAll("td").Select(cell => Page.Squeeze(cell.TextContent))];
}
