using System.Net;
using Kumppani.Cooperation;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Cooperation;

public sealed class PartnershipTests(App app) : CooperationTest(app)
{
    private const string New = "/cooperation/partnerships/new";

    [Fact, Requirement("Y13")]
    public async Task One_partner_has_several_forms_and_everybody_sees_them_counted_and_since_when()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Agreement", "Yhteinen sopimus", ("Form.Since", "1.3.2021"), ("Form.Themes", "Sport"))).ShouldBeOk();
        (await EnterAsync(liaison, association.Name.ToUpperInvariant(), "Grant", "Toiminta-avustus")).ShouldBeOk();
        (await EnterAsync(liaison, "Suomen Verkosto", "Network", "Tapaamme syksyisin", ("Form.IsOutside", "true"))).ShouldBeOk();

        var page = await Visitor().OpenAsync($"/{slug}/cooperation/partnerships");
        var sport = await Visitor().OpenAsync($"/{slug}/cooperation/partnerships?theme=Sport");
        var grants = await Visitor().OpenAsync($"/{slug}/cooperation/partnerships?form=Grant");
        var entry = await Visitor().OpenAsync($"/associations/{association.Id}");

        Assert.Equal("Verkosto 1 Avustus 1 Sopimus 1 Ostopalvelu 0 Muu 0", Figures(page));
        Assert.Equal(3, Rows(page).Count);
        Assert.Equal("Verkosto 0 Avustus 0 Sopimus 1 Ostopalvelu 0 Muu 0", Figures(sport));
        Assert.Contains("Yhteinen sopimus", Assert.Single(Rows(sport)), StringComparison.Ordinal);
        Assert.Contains("Toiminta-avustus", Assert.Single(Rows(grants)), StringComparison.Ordinal);
        Assert.Contains($"{municipality.Name}: sopimus vuodesta 2021. Yhteinen sopimus", entry.Text, StringComparison.Ordinal);
        Assert.Contains("Verkosto: 1 · Avustus: 1 · Sopimus: 1", (await Visitor().OpenAsync($"/{slug}/cooperation")).Text, StringComparison.Ordinal);
        var area = await Visitor().OpenAsync($"/{PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!.Slug}/cooperation/partnerships");
        var row = area.Document.QuerySelectorAll("tr").Single(one => one.QuerySelector("th a")?.GetAttribute("href") == $"/fi/{slug}/cooperation/partnerships");
        Assert.Equal(["1", "1", "1", "0", "0", "3"], row.QuerySelectorAll("td").Select(cell => Page.Squeeze(cell.TextContent)));
    }

    [Fact, Requirement("Y13")]
    public async Task A_second_of_a_form_is_refused_until_the_first_has_ended_and_what_ended_is_history()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Purchase", "Ensimmäinen", ("Form.Since", "1.1.2020"))).ShouldBeOk();

        var second = await EnterAsync(liaison, association.Name, "Purchase", "Toinen");
        var edit = await (await liaison.OpenAsync("/cooperation/partnerships")).FollowAsync(association.Name);
        var ahead = await (await edit.FollowAsync("Päätä kumppanuus")).Form().Fill("Päättymispäivä", "1.1.2099").SubmitAsync();
        var early = await ahead.Form().Fill("Päättymispäivä", "31.12.2019").SubmitAsync();
        var ended = (await early.Form().Fill("Päättymispäivä", "31.12.2023").SubmitAsync()).ShouldBeOk();
        var before = await Visitor().OpenAsync($"/{slug}/cooperation/partnerships");
        (await second.Form().SubmitAsync()).ShouldBeOk();

        second.ShouldRefuse("Tällä kumppanilla on jo tämän muotoinen voimassa oleva kumppanuus");
        Assert.Contains("Toinen", second.Html, StringComparison.Ordinal);
        ahead.ShouldRefuse("Päättymispäivä ei voi olla tulevaisuudessa");
        early.ShouldRefuse("Loppu on ennen alkua");
        Assert.Contains("Kumppanuus on päätetty.", ended.Html, StringComparison.Ordinal);
        Assert.Contains("Ei kumppanuuksia", before.Text, StringComparison.Ordinal);
        var history = await liaison.OpenAsync("/cooperation/partnerships?show=Ended");
        Assert.Contains("Päättyi 31.12.2023", Assert.Single(Rows(history)), StringComparison.Ordinal);
        Assert.Contains("Kumppanuus päätettiin (Ostopalvelu)", (await (await history.FollowAsync(association.Name)).FollowAsync("Muutoshistoria")).Text, StringComparison.Ordinal);
        Assert.Contains("Toinen", Assert.Single(Rows(await Visitor().OpenAsync($"/{slug}/cooperation/partnerships?once=1"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_ended_is_changed_no_more()
    {
        var day = new DateOnly(2026, 1, 1);
        var one = Begin(Guid.CreateVersion7(), "", new Partner(null, "Verkosto"), PartnershipForm.Network, "Tapaamme");
        one.End(day, day);

        var late = one.Change(new(PartnershipForm.Other, [], LocalizedText.Of("Muutettu"), null, null, LocalizedText.Of("Vapaa-aika"), null, true), day);

        Assert.Equal(CooperationProblems.PartnershipEndedAlready, late.Problem);
        Assert.Equal((PartnershipForm.Network, LocalizedText.Of("Tapaamme")), (one.Form, one.About));
    }

    [Fact]
    public async Task A_form_that_was_opened_before_the_end_changes_nothing_after_it()
    {
        var (municipality, liaison) = await LiaisonAsync();
        (await EnterAsync(liaison, (await Given.AssociationAsync(municipality)).Name, "Grant", "Avustus")).ShouldBeOk();
        var open = (await liaison.OpenAsync("/cooperation/partnerships")).Document.QuerySelector("tbody th a, table th a")!.GetAttribute("href")!;
        var form = await liaison.OpenAsync(open);
        (await (await form.FollowAsync("Päätä kumppanuus")).Form().SubmitAsync()).ShouldBeOk();

        var late = await form.Form().Set("Form.About.Fi", "Muutettu").SubmitAsync();
        var again = await liaison.OpenAsync(open.Replace("/edit", "/end", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        (await again.Form().SubmitAsync()).ShouldRefuse("Kumppanuus on jo päättynyt");
        Assert.DoesNotContain("Muutettu", (await liaison.OpenAsync("/cooperation/partnerships?show=Ended")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y13")]
    public async Task Of_fifty_who_enter_the_same_at_once_one_does()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var liaison = await Given.LiaisonAsync(municipality);
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(liaison).OpenAsync($"{New}?partner={association.Id}")));

        var answers = await Task.WhenAll(forms.Select(form => form.Form().Set("Form.Form", "Agreement").Set("Form.About.Fi", "Sopimus").Set("Form.Keeper.Fi", "Vapaa-aika").SubmitAsync()));

        Assert.Equal(49, answers.Count(answer => answer.Html.Contains("Tällä kumppanilla on jo tämän muotoinen", StringComparison.Ordinal)));
        Assert.Equal(1, await App.DataAsync(db => db.Set<Partnership>().IgnoreQueryFilters().CountAsync(one => one.HostId == municipality.Id)));
    }

    [Fact]
    public async Task What_is_not_public_is_seen_by_the_partner_and_the_municipality_and_who_looks_after_it_too()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var own = SignedInAs(await Given.EditorAsync(association));
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        (await EnterAsync(liaison, association.Name, "Purchase", "Hiljainen palvelu", ("Form.IsPublic", "false"))).ShouldBeOk();
        (await EnterAsync(liaison, association.Name, "Grant", "Julkinen avustus")).ShouldBeOk();
        var edit = (await liaison.OpenAsync("/cooperation/partnerships?form=Purchase")).Document.QuerySelector("table th a")!.GetAttribute("href")!;

        foreach (var asker in (Visitor[])[Visitor(), stranger])
        {
            foreach (var path in (string[])[$"/{slug}/cooperation/partnerships", $"/associations/{association.Id}", $"/{slug}/cooperation/partnerships/export.csv"])
            {
                var page = (await asker.OpenAsync(path)).ShouldBeOk();
                Assert.Contains("Julkinen avustus", page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("Hiljainen palvelu", page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("Kirjaston väki", page.Html, StringComparison.Ordinal);
            }
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(edit)).Status);
        foreach (var page in (Page[])[await own.OpenAsync($"/associations/{association.Id}"), await liaison.OpenAsync("/cooperation/partnerships")])
            foreach (var words in (string[])["Hiljainen palvelu", "Ei julkinen", "Kirjaston väki"]) Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_agreed_time_is_over_it_is_counted_no_more_and_the_liaison_is_told()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Agreement", "Määräaikainen", ("Form.Since", "1.1.2020"), ("Form.Until", "31.12.2024"))).ShouldBeOk();

        var desk = await liaison.OpenAsync("/cooperation/partnerships");
        var open = await Visitor().OpenAsync($"/associations/{association.Id}");
        var list = await desk.FollowAsync("Käy läpi");
        var end = await (await list.FollowAsync(Page.Squeeze(list.Document.QuerySelector("table th a")!.TextContent))).FollowAsync("Päätä kumppanuus");
        (await end.Form().SubmitAsync()).ShouldBeOk();

        Assert.Contains("sovittu aika on ohi: 1", desk.Text, StringComparison.Ordinal);
        Assert.Empty(Rows(desk));
        Assert.DoesNotContain("Määräaikainen", open.Text, StringComparison.Ordinal);
        Assert.Contains("Päättyi 31.12.2024", (await liaison.OpenAsync("/cooperation/partnerships?show=Ended")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_is_not_on_the_register_is_refused_unless_the_liaison_says_so()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var name = $"Tuntematon {NewWord()}";

        var refused = await EnterAsync(liaison, name, "Network", "Tapaamme");
        var twice = await Given.AssociationAsync(municipality, $"Kaksois {NewWord()} ry");
        await Given.AssociationAsync(municipality, twice.Name);
        var several = await EnterAsync(liaison, twice.Name, "Network", "Tapaamme");
        var fromPage = await (await (await liaison.OpenAsync($"/associations/{twice.Id}")).FollowAsync("Lisää kumppanuus")).Form()
            .Set("Form.Form", "Network").Set("Form.About.Fi", "Tapaamme").Set("Form.Keeper.Fi", "Kirjasto").SubmitAsync();
        var outside = await refused.Form().Set("Form.IsOutside", "true").SubmitAsync();

        refused.ShouldRefuse("Tämän nimistä ei ole rekisterissä");
        Assert.Contains("Tapaamme", refused.Html, StringComparison.Ordinal);
        several.ShouldRefuse("Tällä nimellä on rekisterissä useita");
        Assert.Contains(twice.Name, fromPage.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains(name, outside.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(twice.Id, await App.DataAsync(db => db.Set<Partnership>().IgnoreQueryFilters().Where(one => one.PartnerName == twice.Name).Select(one => one.PartnerId).SingleAsync()));
    }

    [Fact]
    public async Task Pages_by_key_show_each_once_in_four_queries_at_most_and_the_file_holds_all()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            foreach (var number in Enumerable.Range(0, 65))
            {
                var details = new PartnershipDetails(PartnershipForm.Network, [], LocalizedText.Of("Verkosto"), null, null, LocalizedText.Of("Vapaa-aika"), null, IsPublic: true);
                db.Add(Partnership.Begin(municipality.Id, municipality.PlaceKey, new Partner(null, $"=Seura {number / 2:00}" + (number % 2 == 0 ? "" : " b")), details, new DateOnly(2026, 1, 1)).Value!);
            }

            await db.SaveChangesAsync();
            return true;
        });

        List<string> seen = [];
        var path = $"/{slug}/cooperation/partnerships";
        for (var page = await Visitor().OpenAsync(path); ; page = await Visitor().OpenAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!))
        {
            seen.AddRange(page.Document.QuerySelectorAll("main table tr th:first-child").Select(cell => Page.Squeeze(cell.TextContent)).Where(name => name.StartsWith('=')));
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
        }

        var file = await (await Visitor().OpenAsync($"{path}/export.csv")).Answer.Content.ReadAsStringAsync();
        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync($"{path}?n={NewWord()}"));
        Assert.Equal(65, seen.Count);
        Assert.Equal(seen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), seen);
        Assert.Equal(65, file.Split("'=Seura").Length - 1);
        Assert.InRange(queries.Count, 1, 4);
        Assert.Equal(HttpStatusCode.OK, (await liaison.OpenAsync("/cooperation/partnerships/export.xlsx")).Status);
    }

    [Fact]
    public async Task A_partner_is_called_as_the_register_calls_it_now()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Other", "Yhteinen juhla")).ShouldBeOk();

        (await (await liaison.OpenAsync($"/associations/{association.Id}/edit")).Form().Fill("Nimi", "Aivan Uusi Nimi ry").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Contains("Aivan Uusi Nimi ry", Assert.Single(Rows(await liaison.OpenAsync("/cooperation/partnerships"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_partner_that_has_ended_a_partnership_has_run_out_until_the_partner_goes_on_after_all()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Agreement", "Yhteinen juhla")).ShouldBeOk();

        (await (await liaison.OpenAsync($"/associations/{association.Id}/end")).Form().Fill("Milloin yhdistys päättyi?", "31.12.2024").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        var desk = await liaison.OpenAsync("/cooperation/partnerships");
        var list = await desk.FollowAsync("Käy läpi");
        var gone = await liaison.OpenAsync($"/associations/{association.Id}");
        (await (await liaison.OpenAsync($"/associations/{association.Id}/end")).Form().SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Contains("sovittu aika on ohi: 1", desk.Text, StringComparison.Ordinal);
        Assert.Empty(Rows(desk));
        Assert.Contains("Kumppani on päättynyt 31.12.2024", list.Text, StringComparison.Ordinal);
        Assert.Null(gone.Document.QuerySelector(Adding(association)));
        Assert.NotNull((await liaison.OpenAsync($"/associations/{association.Id}")).Document.QuerySelector(Adding(association)));
        Assert.Contains("Yhteinen juhla", Assert.Single(Rows(await liaison.OpenAsync("/cooperation/partnerships"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_partnerships_the_page_shows_the_readers_own_first_and_says_that_there_are_more()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var association = await Given.AssociationAsync(municipality);
        (await EnterAsync(liaison, association.Name, "Agreement", "Oman kunnan sopimus")).ShouldBeOk();
        var before = await Visitor().OpenAsync($"/associations/{association.Id}");
        var others = new List<GivenOrganisation>();
        for (var number = 0; number < 10; number++) others.Add(await Given.MunicipalityAsync());
        var partner = new Partner(association.Id, association.Name);
        await App.DataAsync(db =>
        {
            db.AddRange(others.SelectMany(host => Enum.GetValues<PartnershipForm>().Select(form => Begin(host.Id, host.PlaceKey, partner, form, "Toisen kunnan kumppanuus"))));
            return db.SaveChangesAsync();
        });

        var own = await liaison.OpenAsync($"/associations/{association.Id}");
        var open = await Visitor().OpenAsync($"/associations/{association.Id}?once=1");

        Assert.DoesNotContain("Kumppanuuksia on enemmän", before.Text, StringComparison.Ordinal);
        Assert.Contains("Oman kunnan sopimus", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oman kunnan sopimus", open.Text, StringComparison.Ordinal);
        Assert.All((Page[])[own, open], page => Assert.Contains("Kumppanuuksia on enemmän. Tässä näkyy niistä 50.", page.Text, StringComparison.Ordinal));
    }

    private static string Adding(GivenOrganisation association) => $"main a[href*='partnerships/new?partner={association.Id}']";

    private static Partnership Begin(Guid hostId, string placeKey, Partner partner, PartnershipForm form, string about) =>
        Partnership.Begin(hostId, placeKey, partner, new(form, [], LocalizedText.Of(about), null, null, LocalizedText.Of("Vapaa-aika"), null, true), new DateOnly(2026, 1, 1)).Value!;

    private static async Task<Page> EnterAsync(Visitor liaison, string partner, string form, string about, params (string Name, string Value)[] more)
    {
        var fields = (await liaison.OpenAsync(New)).ShouldBeOk().Form()
            .Fill("Kumppani", partner).Set("Form.Form", form).Set("Form.About.Fi", about).Set("Form.Keeper.Fi", "Kirjaston väki");
        foreach (var (name, value) in more) fields.Set(name, value);
        return await fields.SubmitAsync();
    }

    private static string Figures(Page page) => Page.Squeeze(string.Join(' ', page.Document.QuerySelectorAll("main .stat").Select(one => one.TextContent)));

    private static List<string> Rows(Page page) => [.. page.Document.QuerySelectorAll("main table tr").Where(row => row.QuerySelector("td") is not null).Select(row => Page.Squeeze(row.TextContent))];
}
