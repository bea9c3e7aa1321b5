using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory;

/// <summary>What an association offers: told by its people, read and found by everybody.</summary>
public sealed class ActivityTests(App app) : PageTest(app)
{
    [Fact, Requirement("K9")]
    public async Task An_association_tells_of_an_activity_and_everybody_reads_and_finds_it()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var mark = Secrets.Code(8).ToLowerInvariant();

        var saved = await OfferAsync(association, $"Tuolijumppa {mark}", form => form
            .Fill("Kuvaus", "Jumpataan istuen.").Fill("Milloin, omin sanoin", "Ei heinäkuussa").Fill("Millaista toimintaa", "Community").Tick("Ikäihmiset")
            .Set("Form.Times[0].Day", "Monday").Set("Form.Times[0].Starts", "10").Set("Form.Times[0].Ends", "11.30").Set("Form.Times[1].Day", "Friday")
            .Tick("Muualla").Fill("Missä?", "Kirjasto, Kirkkokatu 5").Fill("Kunta", "Ilmajoki").Tick("Maksuton").Fill("Onko tilaa", "WaitingList").Fill("Miten pääsee mukaan", "Soita ensin.").Tick("ruotsi"));
        var page = (await Visitor().OpenAsync(saved.ShouldBeOk().Path)).Text;
        var found = await Visitor().OpenAsync($"/search?q=jumpata+{mark}&kind=activity");
        var ofAssociation = await Visitor().OpenAsync($"/associations/{association.Id}");

        foreach (var told in (string[])
            ["Jumpataan istuen.", "maanantai 10.00–11.30", "perjantai", "Ei heinäkuussa", "Kirjasto, Kirkkokatu 5, Ilmajoki", "Maksuton", "Jonoon voi ilmoittautua", "Soita ensin.", "ruotsi", "Ikäihmiset", "Vertaistuki, ryhmät"])
            Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains($"Tuolijumppa {mark}", found.Text, StringComparison.Ordinal);
        Assert.Contains($"Tuolijumppa {mark} maanantai 10.00–11.30; perjantai Ikäihmiset Maksuton", ofAssociation.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("K9")]
    public async Task Its_classes_of_the_national_catalogue_are_chosen_shown_and_found_by_their_official_names()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var mark = Secrets.Code(8).ToLowerInvariant();

        var path = (await OfferAsync(association, $"Hölkkä {mark}", form => form.Fill("Palveluluokka 1", "P27.1").Fill("Palveluluokka 2", "P5.16"))).ShouldBeOk().Path;
        var edit = (await chair.OpenAsync(path + "/edit")).ShouldBeOk();
        var saved = await edit.Form().Fill("Palveluluokka 2", "").Fill("Palveluluokka 3", "P25").SubmitAsync();
        var swedish = await Visitor().OpenAsync($"/sv/activities/{path.Split('/')[^1]}");
        var history = await chair.OpenAsync(path + "/history");

        Assert.Equal(4, edit.Document.QuerySelectorAll("select[name^='Form.ServiceClasses']").Length);
        Assert.Contains("Kulttuuri", saved.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Terveydenhuolto, sairaanhoito ja ravitsemus: Terveyden vertais- ja vapaaehtoistoiminta", saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Liikunta ja urheilu", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Kultur", swedish.Text, StringComparison.Ordinal);
        Assert.Contains("Muutettu: palveluluokat", history.Text, StringComparison.Ordinal);
        Assert.Contains("Terveyden vertais- ja vapaaehtoistoiminta", (await Visitor().OpenAsync($"/associations/{association.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains($"Hölkkä {mark}", (await Visitor().OpenAsync($"/search?q=vertaistoiminta+{mark}&kind=activity")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_is_older_than_the_classes_has_none_and_gets_some()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var path = (await OfferAsync(association, "Vanha kerho", form => form)).ShouldBeOk().Path;
        var id = Guid.Parse(path.Split('/')[^1]);
        await App.DataAsync(db => db.ChangeAsync(() => db.Database.ExecuteSqlAsync($"""UPDATE directory_activities SET "ServiceClasses" = NULL WHERE "Id" = {id}"""), CancellationToken.None));

        var before = await Visitor().OpenAsync(path);
        var listed = await Visitor().OpenAsync($"/associations/{association.Id}");
        var told = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v1/activities/{id}"));
        var saved = await (await chair.OpenAsync(path + "/edit")).Form().Fill("Palveluluokka 1", "P25").SubmitAsync();

        Assert.All((Page[])[before, listed, told], page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.DoesNotContain("Palveluluokat", before.Text, StringComparison.Ordinal);
        Assert.Contains("Kulttuuri", saved.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_classes_than_five_are_refused_with_what_was_chosen_kept_and_unknown_ones_are_none()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());

        var refused = await OfferAsync(association, "Kerho", form => Enumerable.Range(1, 6).Aggregate(form, (one, at) => one.Set($"Form.ServiceClasses[{at - 1}].Code", $"P25.{at}")));
        var saved = await OfferAsync(association, "Toinen kerho", form => form.Set("Form.ServiceClasses[0].Code", "P999").Set("Form.ServiceClasses[1].Code", "P25.1"));

        Assert.Contains("Palveluluokkia voi valita enintään 5.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("P25.3", refused.Document.QuerySelector("select[name='Form.ServiceClasses[2].Code'] option[selected]")!.GetAttribute("value"));
        Assert.Contains("Kulttuuri: Kirjastot", saved.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_changed_row_by_row_and_its_history_names_what_changed()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var path = (await OfferAsync(association, "Kerho", form => form.Set("Form.Times[0].Day", "Monday").Set("Form.Times[1].Day", "Tuesday"))).Path;
        var before = await TimesAsync(association);

        var edit = (await chair.OpenAsync(path + "/edit")).ShouldBeOk();
        var saved = await edit.Form().Set("Form.Times[1].Day", "Wednesday").Fill("Hinta", "5 €").SubmitAsync();
        var history = await chair.OpenAsync(path + "/history");

        saved.ShouldBeOk();
        var after = await TimesAsync(association);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday], after.Select(row => row.Day).Order());
        Assert.Equal(before.Single(row => row.Day == DayOfWeek.Monday).Id, after.Single(row => row.Day == DayOfWeek.Monday).Id);
        Assert.Contains("Muutettu: hinta, viikoittaiset ajat", history.Text, StringComparison.Ordinal);
        Assert.Contains("Toiminta lisättiin", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_one_is_gone_from_pages_and_search_and_the_associations_history_tells_so()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var mark = Secrets.Code(8).ToLowerInvariant();
        var path = (await OfferAsync(association, $"Iltakävely {mark}", form => form.Set("Form.Times[0].Day", "Sunday"))).Path;

        var removed = await (await chair.OpenAsync(path + "/remove")).Form().SubmitAsync();
        var seen = await Visitor().OpenAsync(path);
        var found = await Visitor().OpenAsync($"/search?q={mark}");
        var history = await chair.OpenAsync($"/associations/{association.Id}/history");

        Assert.Contains("Toiminta on poistettu.", removed.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, seen.Status);
        Assert.DoesNotContain($"Iltakävely {mark}", found.Document.QuerySelector(".results")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("Toiminta poistettiin", history.Text, StringComparison.Ordinal);
        Assert.Equal(0, await App.DataAsync(db => db.Set<Party>().CountAsync(party => party.OrganisationId == association.Id && party.RecordId != association.Id)));
    }

    [Theory]
    [InlineData("Form.Fi.Name", "", "Kirjoita toiminnan nimi ainakin yhdellä kielellä.")]
    [InlineData("Form.Times[0].Starts", "10.00", "Valitse viikonpäivä.")]
    [InlineData("Form.Venue", "Elsewhere", "Kirjoita, missä toiminta on.")]
    [InlineData("Form.Municipality", "Atlantis", "Paikkaa ”Atlantis” ei löydy.")]
    public async Task What_is_lacking_is_said_and_what_was_typed_stays(string field, string typed, string reason)
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());

        var answer = await OfferAsync(association, "Kerho", form => form.Fill("Kuvaus", "Säilyy kyllä.").Set(field, typed));

        answer.ShouldRefuse(reason);
        Assert.Contains("Säilyy kyllä.", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused()
    {
        var organisation = Organisation.Register(OrganisationKind.Association, "Aika ry", Guid.CreateVersion7(), "m743", OrganisationDetails.Nothing).Value!;
        var details = new ActivityDetails { Name = LocalizedText.In("fi", "Kerho"), Times = [new(DayOfWeek.Monday, new(18, 0), new(17, 0))] };

        Assert.Equal("ActivityTimeOrder", Activity.Offer(organisation, details).Problem?.Code);
        Assert.True(Activity.Offer(organisation, details with { Times = [new(DayOfWeek.Monday, new(17, 0), new(18, 0))] }).IsDone);
    }

    [Fact]
    public async Task The_liaison_may_tell_of_it_too_and_nobody_of_another_association()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var path = (await OfferAsync(association, "Kerho", form => form)).Path;
        var stranger = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality)));

        var liaison = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync(path + "/edit");
        var refused = new[] { await stranger.OpenAsync(path + "/edit"), await stranger.OpenAsync(path + "/remove"), await stranger.OpenAsync(path + "/history"), await stranger.OpenAsync($"/associations/{association.Id}/activities/new") };

        liaison.ShouldBeOk();
        Assert.All(refused, page => Assert.Equal(HttpStatusCode.NotFound, page.Status));
    }

    [Fact]
    public async Task The_page_of_an_activity_costs_three_queries_and_that_of_its_association_no_more_for_many()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var path = (await OfferAsync(association, "Kerho", form => form)).Path;
        for (var number = 0; number < 3; number++) await OfferAsync(association, $"Kerho {number}", form => form.Set("Form.Times[0].Day", "Monday"));

        var one = await QueryCount.OfAsync(() => Visitor().OpenAsync(path));
        var all = await QueryCount.OfAsync(() => Visitor().OpenAsync($"/associations/{association.Id}"));

        // Whose look the page wears is one of them, and whose partner the association is another of its page.
        Assert.Equal(3, one.Count);
        Assert.Equal(5, all.Count);
    }

    private async Task<Page> OfferAsync(GivenOrganisation association, string name, Func<Form, Form> fill)
    {
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var form = (await chair.OpenAsync($"/associations/{association.Id}/activities/new")).ShouldBeOk().Form().Fill("Nimi", name);
        return await fill(form).SubmitAsync();
    }

    private Task<List<ActivityTime>> TimesAsync(GivenOrganisation association) => App.DataAsync(db =>
        db.Activities.Where(one => one.OrganisationId == association.Id).SelectMany(one => one.Times).AsNoTracking().ToListAsync());
}
