using System.Net;
using System.Text.Json;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Ptv;

[Collection(nameof(ReadCatalogue))]
public sealed class PtvTests(App app) : PageTest(app)
{
    private static readonly ActivityDetails Whole = new()
    {
        Name = LocalizedText.Of("Tuolijumppa", "Stolgymnastik"),
        Description = LocalizedText.Of("Jumpataan istuen. Mukaan pääsee ilmoittautumatta.", "Gymnastik sittande."),
        ServiceClasses = ["P27.1"],
        TargetGroups = [TargetGroup.Seniors, TargetGroup.Carers],
        Languages = ["fi", "sv"],
        Times = [new(DayOfWeek.Monday, new TimeOnly(10, 0), new TimeOnly(11, 45)), new(DayOfWeek.Friday, new TimeOnly(9, 10), null)],
        Venue = ActivityVenue.Elsewhere,
        Address = "Kirkkokatu 5 B, 33470 Ylöjärvi",
        IsFree = true,
        Joining = LocalizedText.Of("Soita ensin."),
    };

    [Fact, Requirement("Y17")]
    public async Task An_association_downloads_what_it_offers_as_the_national_catalogue_takes_it()
    {
        var (association, municipality) = await AssociationAsync(Whole);
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var id = Guid.CreateVersion7();

        var before = await chair.OpenAsync($"/associations/{association.Id}/catalogue");
        var first = await FileAsync(chair, $"/associations/{association.Id}/catalogue.json");
        var saved = (await before.Form().Fill("Miten toiminta rahoitetaan", "PubliclyFunded").Fill("Yhdistyksen tunniste palvelutietovarannossa", id.ToString()).SubmitAsync()).ShouldBeOk();
        var file = await FileAsync(chair, $"/associations/{association.Id}/catalogue.json");

        Assert.Contains("Vie ensin yhdistys", before.Text, StringComparison.Ordinal);
        var organisation = first.GetProperty("organization");
        Assert.Equal(("Organization", "1629284-5", "Draft"), (Text(organisation, "organizationType"), Text(organisation, "businessCode"), Text(organisation, "publishingStatus")));
        Assert.False(first.TryGetProperty("services", out _));
        Assert.Contains("Tiedostossa on 1 toimintoa 1 toiminnosta.", saved.Text, StringComparison.Ordinal);
        Assert.False(file.TryGetProperty("organization", out _));
        var service = Assert.Single(file.GetProperty("services").EnumerateArray());
        Assert.Equal(
            ("Service", "PubliclyFunded", "LimitedType", "FreeOfCharge", "Draft", id.ToString()),
            (Text(service, "type"), Text(service, "fundingType"), Text(service, "areaType"), Text(service, "serviceChargeType"), Text(service, "publishingStatus"), Text(service, "mainResponsibleOrganization")));
        Assert.Equal(["fi", "sv"], Strings(service, "languages"));
        Assert.Equal(["http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27.1"], Strings(service, "serviceClasses"));
        Assert.Equal(["http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.1", "http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1"], Strings(service, "targetGroups"));
        Assert.Equal([PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Code], Strings(service.GetProperty("areas")[0], "areaCodes"));
        Assert.Contains("Summary fi Jumpataan istuen.", Items(service, "serviceDescriptions"));
        Assert.Contains("UserInstruction fi Soita ensin.", Items(service, "serviceDescriptions"));
        Assert.Equal(["Name fi Tuolijumppa", "Name sv Stolgymnastik"], Items(service, "serviceNames"));
        var place = Assert.Single(file.GetProperty("serviceLocations").EnumerateArray());
        Assert.Equal("33470", Text(place.GetProperty("addresses")[0].GetProperty("streetAddress"), "postalCode"));
        var hour = Assert.Single(place.GetProperty("serviceHours")[0].GetProperty("openingHour").EnumerateArray());
        Assert.Equal(("Monday", "10:00", "11:45"), (Text(hour, "dayFrom"), Text(hour, "from"), Text(hour, "to")));
        var connection = Assert.Single(file.GetProperty("connections").EnumerateArray());
        Assert.Equal((Text(service, "sourceId"), Text(place, "sourceId")), (Text(connection, "serviceSourceId"), Text(connection, "serviceChannelSourceId")));
        Assert.Contains("Osaa ajoista ei viedä", before.Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y17")]
    public async Task A_liaison_sees_what_each_activity_lacks_and_goes_to_the_form_that_mends_it()
    {
        var (association, municipality) = await AssociationAsync(Whole, Whole with { Name = LocalizedText.Of("Vaillinainen"), Description = LocalizedText.Empty, ServiceClasses = [] });
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var register = await (await liaison.OpenAsync("/associations/register")).FollowAsync("Palvelutietovaranto");
        var page = await register.FollowAsync(association.Name);
        var mend = await page.FollowAsync("Muokkaa toimintoa");

        Assert.Contains("1 / 2 valmiina", register.Text, StringComparison.Ordinal);
        Assert.Contains("Kuvaus puuttuu.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Palveluluokka puuttuu.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, mend.Status);
        Assert.EndsWith("/edit", mend.Path, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y17")]
    public async Task Where_the_catalogue_is_the_master_nothing_is_given_to_it()
    {
        var (association, municipality) = await AssociationAsync(Whole);
        await BindAsync(association, CatalogueMaster.Ours);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var ours = await FileAsync(liaison, "/associations/register/catalogue.json");

        var page = (await (await liaison.OpenAsync($"/associations/{association.Id}/catalogue")).Form().Tick("palvelutietovarannossa, ja luetaan sieltä tänne").SubmitAsync()).ShouldBeOk();
        var theirs = await AllAsync(liaison, "/associations/register/catalogue.json");

        Assert.Equal(association.Name, Text(ours, "name"));
        Assert.Contains("Palvelutietovarannosta ei ole vielä luettu mitään.", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, theirs.GetArrayLength());
        Assert.Contains("Toimintojen tietoja ylläpidetään palvelutietovarannossa", (await liaison.OpenAsync($"/associations/{association.Id}/history")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_mailbox_of_one_person_is_not_given(bool isShared)
    {
        var (association, _) = await AssociationAsync(Whole);
        await App.DataAsync(async db =>
        {
            var one = await db.Organisations.IgnoreQueryFilters().SingleAsync(each => each.Id == association.Id);
            one.Change(one.Name, one.Details with { Email = "sihteeri@seura.example", Mailbox = isShared ? MailboxKind.Shared : MailboxKind.Personal });
            return await db.SaveChangesAsync();
        });
        await BindAsync(association, CatalogueMaster.Ours);
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var file = await FileAsync(chair, $"/associations/{association.Id}/catalogue.json");

        Assert.Equal(isShared, file.GetRawText().Contains("sihteeri@seura.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Others_neither_see_how_it_stands_nor_get_its_file()
    {
        var (association, _) = await AssociationAsync(Whole);
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());

        foreach (var path in (string[])[$"/associations/{association.Id}/catalogue", $"/associations/{association.Id}/catalogue.json"])
            Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(liaison).OpenAsync(path)).Status);
        Assert.Equal(0, (await AllAsync(SignedInAs(liaison), "/associations/register/catalogue.json")).GetArrayLength());
    }

    [Fact]
    public async Task An_id_that_is_none_is_refused_and_what_was_typed_stays()
    {
        var (association, _) = await AssociationAsync(Whole);
        var page = await SignedInAs(await Given.MainUserAsync(association)).OpenAsync($"/associations/{association.Id}/catalogue");

        var answer = await page.Form().Fill("Yhdistyksen tunniste palvelutietovarannossa", "1234").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("value=\"1234\"", answer.Html, StringComparison.Ordinal);
    }

    private async Task<(GivenOrganisation Association, GivenOrganisation Municipality)> AssociationAsync(params ActivityDetails[] offered)
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        await App.DataAsync(async db =>
        {
            var one = await db.Organisations.IgnoreQueryFilters().SingleAsync(each => each.Id == association.Id);
            one.Change(one.Name, one.Details with { BusinessId = BusinessId.Parse("1629284-5"), Description = LocalizedText.Of("Jumppaseura. Kaikille.") });
            foreach (var details in offered) db.Add(Activity.Offer(one, details).Value!);
            return await db.SaveChangesAsync();
        });
        return (association, municipality);
    }

    private Task<int> BindAsync(GivenOrganisation association, CatalogueMaster master) => App.DataAsync(async db =>
    {
        var one = await db.Organisations.IgnoreQueryFilters().Include(each => each.Catalogue).SingleAsync(each => each.Id == association.Id);
        one.Bind(master, ServiceFunding.MarketFunded, Guid.CreateVersion7());
        return await db.SaveChangesAsync();
    });

    private static async Task<JsonElement> FileAsync(Visitor visitor, string path) => Assert.Single((await AllAsync(visitor, path)).EnumerateArray());

    private static async Task<JsonElement> AllAsync(Visitor visitor, string path) =>
        JsonDocument.Parse((await visitor.OpenAsync(path)).ShouldBeOk().Html).RootElement.GetProperty("associations");

    private static string? Text(JsonElement one, string field) => one.GetProperty(field).GetString();

    private static IEnumerable<string?> Strings(JsonElement one, string field) => one.GetProperty(field).EnumerateArray().Select(each => each.GetString());

    private static IEnumerable<string> Items(JsonElement one, string field) => one.GetProperty(field).EnumerateArray().Select(each => $"{Text(each, "type")} {Text(each, "language")} {Text(each, "value")}");
}
