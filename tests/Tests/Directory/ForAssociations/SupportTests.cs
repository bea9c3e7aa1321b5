using System.Text.Json;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.ForAssociations;

/// <summary>What an umbrella organisation does for its members and for other associations.</summary>
public sealed class SupportTests(App app) : PageTest(app)
{
    [Fact, Requirement("T2")]
    public async Task An_umbrella_tells_of_its_services_and_its_house_and_its_entry_shows_them_with_its_members()
    {
        var municipality = await Given.MunicipalityAsync();
        var umbrella = await UmbrellaAsync(municipality);
        foreach (var name in (string[])["Yksi ry", "Toinen ry"]) await JoinAsync(await Given.AssociationAsync(municipality, name), umbrella);
        var director = SignedInAs(await Given.MainUserAsync(umbrella));

        await OfferAsync(director, umbrella, "Kirjanpitoapu", "Office", form => form.Fill("Hinta", "25 € / kuukausi"));
        var house = await OfferAsync(director, umbrella, "Yhteisötalo", "House", form => form.Fill("Kuvaus", "Sali 60 hengelle ja keittiö.").Tick("Muualla").Fill("Missä?", "Otavankatu 1").Fill("Miten pääsee mukaan", "Kirjoita toimistoon."));
        await OfferAsync(director, umbrella, "Kävelyryhmä", "", form => form);
        var entry = (await Visitor().OpenAsync($"/associations/{umbrella.Id}")).ShouldBeOk();

        Assert.Contains("Miten tilaa kysytään Kirjoita toimistoon.", house.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Sali 60 hengelle ja keittiö.", house.Text, StringComparison.Ordinal);
        Assert.Contains("Jäsenyhdistyksiä tässä rekisterissä 2.", entry.Text, StringComparison.Ordinal);
        Assert.Equal(["Kirjanpitoapu"], Names(entry, "support"));
        Assert.Equal(["Yhteisötalo"], Names(entry, "houses"));
        Assert.Equal(["Kävelyryhmä"], Names(entry, "activities"));
    }

    [Fact, Requirement("T2")]
    public async Task An_association_finds_what_supports_it_where_it_is_and_from_those_who_serve_its_area()
    {
        var (municipality, other) = (await Given.MunicipalityAsync(), await Given.MunicipalityAsync());
        var (near, far) = (await UmbrellaAsync(municipality), await UmbrellaAsync(other));
        await ServeAsync(far, municipality.PlaceKey);
        var (here, there, elsewhere, joinable) = ($"Neuvonta {NewWord()}", $"Talo {NewWord()}", $"Koulutus {NewWord()}", $"Kerho {NewWord()}");
        await OfferAsync(near, here, SupportKind.Expertise);
        await OfferAsync(near, joinable, null);
        await OfferAsync(far, there, SupportKind.House);
        await OfferAsync(await UmbrellaAsync(other), elsewhere, SupportKind.Training);

        var all = (await Visitor().OpenAsync($"/{Slug(municipality)}/support")).ShouldBeOk();
        var onlyHere = await all.Form("form[role=search]").Fill("Missä?", "Vain täällä").SubmitAsync();
        var houses = await (await Visitor().OpenAsync(all.Path)).Form("form[role=search]").Fill("Mitä tukea?", "Talo ja tilat").SubmitAsync();
        var residents = await Visitor().OpenAsync($"/{Slug(municipality)}/activities");
        var place = await Visitor().OpenAsync($"/{Slug(municipality)}");

        Assert.Equal((true, true, false, false), (Holds(all, here), Holds(all, there), Holds(all, elsewhere), Holds(all, joinable)));
        Assert.Equal((true, false), (Holds(onlyHere, here), Holds(onlyHere, there)));
        Assert.Equal((false, true), (Holds(houses, here), Holds(houses, there)));
        Assert.Equal((false, true), (Holds(residents, here), Holds(residents, joinable)));
        Assert.Contains("Tukea yhdistyksille", place.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("T2")]
    public async Task The_list_of_associations_is_narrowed_to_those_that_support_others()
    {
        var municipality = await Given.MunicipalityAsync();
        var (supports, not) = (await Given.AssociationAsync(municipality, $"Tukeva {NewWord()} ry"), await Given.AssociationAsync(municipality, $"Oma {NewWord()} ry"));
        await OfferAsync(SignedInAs(await Given.MainUserAsync(supports)), supports, "Lainavälineet", "Equipment", form => form);
        await App.DeliverAsync();

        var list = await Visitor().OpenAsync($"/{Slug(municipality)}/associations?supports=true");

        Assert.Equal((true, false), (Holds(list, supports.Name), Holds(list, not.Name)));
        Assert.Contains("Tukee muita yhdistyksiä", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_house_that_is_nowhere_is_refused_and_what_was_typed_stays()
    {
        var umbrella = await UmbrellaAsync(await Given.MunicipalityAsync());

        var answer = await OfferAsync(SignedInAs(await Given.MainUserAsync(umbrella)), umbrella, "Verkkotalo", "House", form => form.Tick("Verkossa"));

        answer.ShouldRefuse("Talolla on oltava paikka: valitse, missä se on.");
        Assert.Contains("Verkkotalo", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_systems_read_it_as_a_service_for_associations()
    {
        var umbrella = await UmbrellaAsync(await Given.MunicipalityAsync());
        var service = await OfferAsync(umbrella, "Kirjanpitoapu", SupportKind.Office);

        using var open = JsonDocument.Parse((await Visitor().OpenAsync($"/api/v1/activities/{service.Id}")).ShouldBeOk().Html);
        var narrowed = await Visitor().OpenAsync($"/api/v1/activities?support=Office&organisation={umbrella.Id}");
        var hsds = await Visitor().OpenAsync($"/hsds/services/{service.Id}");

        Assert.Equal("Office", open.RootElement.GetProperty("support").GetString());
        Assert.Contains("Associations", open.RootElement.GetProperty("targetGroups").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains($"{service.Id}", narrowed.Html, StringComparison.Ordinal);
        Assert.Contains("Kirjanpito ja toimistopalvelut", hsds.ShouldBeOk().Html, StringComparison.Ordinal);
    }

    private Task<GivenOrganisation> UmbrellaAsync(GivenOrganisation municipality) => App.DataAsync(async db =>
    {
        var umbrella = Organisation.Register(OrganisationKind.Umbrella, $"Yhteisökeskus {NewWord()} ry", municipality.Id, municipality.PlaceKey, OrganisationDetails.Nothing).Value!;
        db.Add(umbrella);
        db.Add(new Party { RecordId = umbrella.Id, OrganisationId = umbrella.Id });
        await db.SaveChangesAsync();
        return new GivenOrganisation(umbrella.Id, umbrella.Name, umbrella.PlaceKey, umbrella.HostId);
    });

    private Task<bool> JoinAsync(GivenOrganisation member, GivenOrganisation umbrella) => PresentAsync(member, new OrganisationProfile { UmbrellaId = umbrella.Id });

    private Task<bool> ServeAsync(GivenOrganisation umbrella, string placeKey) => PresentAsync(umbrella, new OrganisationProfile { ServiceArea = [placeKey] });

    private Task<bool> PresentAsync(GivenOrganisation who, OrganisationProfile profile) => App.DataAsync(async db =>
    {
        var organisation = await db.Organisations.Include(one => one.Profile).SingleAsync(one => one.Id == who.Id);
        var outcome = organisation.Present(profile);
        await db.SaveChangesAsync();
        return outcome.IsDone;
    });

    private Task<Activity> OfferAsync(GivenOrganisation umbrella, string name, SupportKind? kind) => App.DataAsync(async db =>
    {
        var organisation = await db.Organisations.SingleAsync(one => one.Id == umbrella.Id);
        var activity = Activity.Offer(organisation, new ActivityDetails { Name = LocalizedText.In("fi", name), Support = kind, Venue = ActivityVenue.Elsewhere, Address = "Katu 1" }).Value!;
        db.Add(activity);
        db.Add(new Party { RecordId = activity.Id, OrganisationId = umbrella.Id });
        await db.SaveChangesAsync();
        return activity;
    });

    private static async Task<Page> OfferAsync(Visitor director, GivenOrganisation umbrella, string name, string kind, Func<Form, Form> fill)
    {
        var form = (await director.OpenAsync($"/associations/{umbrella.Id}/activities/new")).ShouldBeOk().Form().Fill("Nimi", name).Fill("Tuki muille yhdistyksille", kind);
        return await fill(form).SubmitAsync();
    }

    private static IEnumerable<string> Names(Page page, string section) => page.Document.QuerySelectorAll($"section[aria-labelledby={section}] h3").Select(head => head.TextContent.Trim());

    private static bool Holds(Page page, string name) => page.Document.QuerySelector("main table")?.TextContent.Contains(name, StringComparison.Ordinal) is true;

    private static string Slug(GivenOrganisation municipality) => PlaceBook.Finland.Municipalities.Single(place => place.Key == municipality.PlaceKey).Slug;
}
