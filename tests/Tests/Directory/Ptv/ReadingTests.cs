using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>Where the national catalogue is the master, its services are the association's activities.</summary>
public sealed class ReadingTests(App app) : PageTest(app)
{
    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow());

    [Fact, Requirement("Y17")]
    public async Task An_association_kept_in_the_catalogue_reads_its_services_from_there_and_follows_them()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var (lunch, choir, hall) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        catalogue.Offers(id, Service(lunch, "Keittolounas", hall), Service(choir, "Kuoro"));
        catalogue.Answers[$"/ServiceChannel/list?guids={hall}"] = (200, Hall(hall));

        var page = await (await (await chair.OpenAsync($"/associations/{association.Id}")).FollowAsync("Palvelutietovaranto")).FollowAsync("Lue palvelut tänne");
        var read = (await page.Form().SubmitAsync()).ShouldBeOk();
        var shown = await (await Visitor().OpenAsync($"/associations/{association.Id}")).FollowAsync("Keittolounas");

        Assert.Contains("Kaikki yhdistyksen palvelut on luettu.", read.Text, StringComparison.Ordinal);
        var one = Assert.Single(await ActivitiesAsync(association), each => each.CatalogueId == lunch);
        Assert.Equal(LocalizedText.Of("Keittolounas", "Soppalunch"), one.Name);
        Assert.Equal(LocalizedText.Of("Lounas kaikille joka arkipäivä."), one.Description);
        Assert.Equal(["P27.1"], one.ServiceClasses);
        Assert.Equal([TargetGroup.Seniors], one.TargetGroups);
        Assert.Equal((ActivityVenue.Elsewhere, "Kirkkokatu 5, 60100 Seinäjoki", "m743", true), (one.Venue, one.Address, one.PlaceKey, one.IsFree));
        Assert.Equal([new WeeklyTime(DayOfWeek.Monday, new(10, 0), new(11, 45))], one.Times.Select(row => row.Time));
        Assert.Contains("Tiedot on luettu Suomi.fi-palvelutietovarannosta.", shown.Text, StringComparison.Ordinal);

        var own = await OfferAsync(association, "Retki");
        catalogue.Offers(id, Service(lunch, "Keittopäivä", hall));
        await JobAsync(TimeSpan.FromHours(21));

        Assert.Equal(["Keittopäivä", "Retki"], (await ActivitiesAsync(association)).Select(each => each.Name.Best("fi").Text).Order(StringComparer.Ordinal));
        Assert.Contains(await ActivitiesAsync(association), each => each.Id == own);
        Assert.Equal(one.Id, Assert.Single(await ActivitiesAsync(association), each => each.CatalogueId == lunch).Id);
    }

    [Fact]
    public async Task What_the_catalogue_does_not_tell_is_told_here_and_stays()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var service = Guid.CreateVersion7();
        catalogue.Offers(id, Service(service, "Kuoro"));
        await ReadAsync(association);
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var activity = Assert.Single(await ActivitiesAsync(association));

        var edit = await chair.OpenAsync($"/activities/{activity.Id}/edit");
        (await edit.Form().Fill("Milloin", "Lukukausina").SubmitAsync()).ShouldBeOk();
        await JobAsync(TimeSpan.FromHours(21));

        Assert.Contains("luetaan palvelutietovarannosta joka päivä", edit.Text, StringComparison.Ordinal);
        Assert.Contains("tulee takaisin", (await chair.OpenAsync($"/activities/{activity.Id}/remove")).Text, StringComparison.Ordinal);
        Assert.Equal(LocalizedText.Of("Lukukausina"), Assert.Single(await ActivitiesAsync(association)).When);
    }

    [Theory]
    [InlineData(404, "", "Palvelutietovaranto ei vastannut")]
    [InlineData(500, "", "Palvelutietovaranto ei vastannut")]
    [InlineData(200, "<html>", "Palvelutietovaranto ei vastannut")]
    [InlineData(200, "null", "Palvelutietovaranto ei vastannut")]
    [InlineData(200, "{ \"pageCount\": 1, \"itemList\": null }", "Palvelutietovaranto ei vastannut")]
    [InlineData(200, "{ \"pageCount\": 0, \"itemList\": [] }", "ei ole yhtään julkaistua palvelua")]
    [InlineData(200, "{ \"pageCount\": 1, \"itemList\": [null, { \"id\": \"0199b7f2-0000-7000-8000-000000000001\", \"publishingStatus\": \"Draft\" }] }", "ei ole yhtään julkaistua palvelua")]
    [InlineData(200, "{ \"pageCount\": 1, \"itemList\": [{ \"id\": \"00000000-0000-0000-0000-000000000000\", \"serviceChannels\": [null] }] }", "ei ole yhtään julkaistua palvelua")]
    public async Task A_catalogue_that_fails_or_is_empty_takes_nothing_away(int status, string body, string said)
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(association);
        catalogue.Answers[$"/Service/list/organization?organizationId={id}&page=1"] = (status, body);

        await JobAsync(TimeSpan.FromHours(21));

        Assert.Single(await ActivitiesAsync(association));
        Assert.Contains(said, (await SignedInAs(await Given.MainUserAsync(association)).OpenAsync($"/associations/{association.Id}/catalogue")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "businessCode": "0102030-4" }""", 200, "Another")]
    [InlineData("""{ "businessCode": null }""", 200, "Another")]
    [InlineData("", 404, "Unknown")]
    [InlineData("", 503, "NoAnswer")]
    public async Task Of_an_organisation_that_is_another_there_nothing_is_taken(string body, int status, string expected)
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        catalogue.Answers[$"/Organization/{id}"] = (status, body);

        await JobAsync(TimeSpan.Zero);

        Assert.Empty(await ActivitiesAsync(association));
        Assert.Equal(expected, $"{await ReadingAsync(association)}");
    }

    [Theory]
    [InlineData(500, "", 0)]
    [InlineData(404, "", 1)]
    [InlineData(200, "[null]", 1)]
    public async Task Without_its_places_nothing_is_taken_unless_none_of_them_is_published(int status, string body, int taken)
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var channel = Guid.CreateVersion7();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro", channel));
        catalogue.Answers[$"/ServiceChannel/list?guids={channel}"] = (status, body);

        await JobAsync(TimeSpan.Zero);

        Assert.Equal(taken, (await ActivitiesAsync(association)).Count);
    }

    [Theory]
    [InlineData(200, "{}")]
    [InlineData(200, """{ "pageCount": 2, "itemList": [] }""")]
    [InlineData(200, """{ "pageCount": 3, "itemList": [{ "id": "0199b7f2-0000-7000-8000-000000000001" }] }""")]
    [InlineData(404, "")]
    public async Task A_second_page_that_is_missing_takes_nothing_away(int status, string body)
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var first = Guid.CreateVersion7();
        catalogue.Offers(id, 1, 2, Service(first, "Kuoro"));
        catalogue.Offers(id, 2, 2, Service(Guid.CreateVersion7(), "Soitto"));
        await ReadAsync(association);
        catalogue.Answers[$"/Service/list/organization?organizationId={id}&page=2"] = (status, body);

        await JobAsync(TimeSpan.FromHours(21));

        Assert.Equal(2, (await ActivitiesAsync(association)).Count);
        Assert.Equal(CatalogueReading.NoAnswer, await ReadingAsync(association));
    }

    [Fact]
    public async Task An_answer_without_end_is_read_for_ten_pages()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        for (var page = 1; page <= 12; page++) catalogue.Offers(id, page, 1_000_000_000, Service(Guid.CreateVersion7(), "Palvelu"));

        await JobAsync(TimeSpan.Zero);

        Assert.Equal(10, (await ActivitiesAsync(association)).Count);
        Assert.Equal(CatalogueReading.Partly, await ReadingAsync(association));
    }

    [Fact]
    public async Task What_is_gone_makes_room_and_what_finds_none_is_told()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        for (var own = 0; own < Activity.Most - 2; own++) await OfferAsync(association, $"Oma {own}");
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"), Service(Guid.CreateVersion7(), "Soitto"));
        await ReadAsync(association);
        catalogue.Offers(id, [.. Enumerable.Range(0, 3).Select(_ => Service(Guid.CreateVersion7(), "Uusi"))]);

        await JobAsync(TimeSpan.FromHours(21));

        Assert.Equal(["Uusi", "Uusi"], (await ActivitiesAsync(association)).Select(one => one.Name.Best("fi").Text).Where(name => !name.StartsWith("Oma", StringComparison.Ordinal)));
        Assert.Equal(CatalogueReading.Partly, await ReadingAsync(association));
    }

    [Fact]
    public async Task What_no_text_may_hold_is_left_out_of_the_texts()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var hall = Guid.CreateVersion7();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuo\\u0000ro\\uFFFF", hall));
        catalogue.Answers[$"/ServiceChannel/list?guids={hall}"] = (200, Hall(hall).Replace("Kirkkokatu", "Kirkko\\u0000katu", StringComparison.Ordinal));

        await JobAsync(TimeSpan.Zero);

        Assert.Equal(CatalogueReading.Whole, await ReadingAsync(association));
        var one = Assert.Single(await ActivitiesAsync(association));
        Assert.Equal(("Kuoro", "Kirkkokatu 5, 60100 Seinäjoki"), (one.Name.Best("fi").Text, one.Address));
    }

    [Fact]
    public async Task Another_id_while_it_is_read_is_read_anew()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        var chair = SignedInAs(await Given.MainUserAsync(association));
        var page = await chair.OpenAsync($"/associations/{association.Id}/catalogue");
        await ReadAsync(association);

        (await page.Form().Fill("Yhdistyksen tunniste palvelutietovarannossa", Guid.CreateVersion7().ToString()).SubmitAsync()).ShouldBeOk();

        Assert.Null(await ReadingAsync(association));
    }

    [Fact]
    public async Task Of_very_many_services_as_many_are_taken_as_there_is_room_for_and_none_is_taken_away()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(association);
        for (var page = 1; page <= 4; page++) catalogue.Offers(id, page, 4, [.. Enumerable.Range(0, 20).Select(_ => Service(Guid.CreateVersion7(), "Palvelu"))]);

        await JobAsync(TimeSpan.FromHours(21));

        Assert.Equal(Activity.Most, (await ActivitiesAsync(association)).Count);
        Assert.Equal(CatalogueReading.Partly, await ReadingAsync(association));
        Assert.Contains(await ActivitiesAsync(association), one => one.Name.Best("fi").Text == "Kuoro");
    }

    [Fact]
    public async Task Fifty_readings_at_once_make_each_activity_once()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        var chair = await Given.MainUserAsync(association);
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"), Service(Guid.CreateVersion7(), "Soitto"));
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SignedInAs(chair).OpenAsync($"/associations/{association.Id}/catalogue/read")));

        var answers = await Task.WhenAll(forms.Select(page => page.Form().SubmitAsync()));

        Assert.All(answers, one => Assert.True(one.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{one.Status}"));
        Assert.Contains(answers, one => one.Status is HttpStatusCode.OK);
        Assert.Equal(2, (await ActivitiesAsync(association)).Count);
        Assert.Equal(1, Times(catalogue, id));
    }

    [Fact]
    public async Task Nobody_asks_for_one_that_is_kept_here_nor_twice_in_a_moment()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (here, _) = await KeptThereAsync(CatalogueMaster.Ours);
        var (there, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(there);

        var (first, second) = (await ReadAsync(here), await ReadAsync(there));

        Assert.Equal(HttpStatusCode.BadRequest, first.Status);
        Assert.Contains("ei ylläpidetä palvelutietovarannossa", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Contains("Yritä uudelleen viiden minuutin kuluttua", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_asks_for_each_once_in_twenty_hours()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));

        await JobAsync(TimeSpan.Zero);
        await JobAsync(TimeSpan.FromHours(19));
        var before = Times(catalogue, id);
        await JobAsync(TimeSpan.FromHours(2));

        Assert.Equal((1, 2), (before, Times(catalogue, id)));
        Assert.Equal(CatalogueReading.Whole, await ReadingAsync(association));
    }

    [Fact]
    public async Task What_was_read_from_the_catalogue_is_not_given_to_it_as_new()
    {
        var catalogue = await CatalogueServer.GetAsync();
        var (association, id) = await KeptThereAsync();
        catalogue.Offers(id, Service(Guid.CreateVersion7(), "Kuoro"));
        await ReadAsync(association);
        var chair = SignedInAs(await Given.MainUserAsync(association));

        var page = (await (await chair.OpenAsync($"/associations/{association.Id}/catalogue")).Form().Tick("täällä, ja viedään palvelutietovarantoon").SubmitAsync()).ShouldBeOk();

        Assert.Contains("Tämä on jo palvelutietovarannossa", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_do_not_read_for_it()
    {
        var (association, _) = await KeptThereAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync($"/associations/{association.Id}/catalogue/read")).Status);
    }

    private static int Times(CatalogueServer catalogue, Guid id) => catalogue.Asked.Count(path => path == $"/Organization/{id}");

    private static string Service(Guid id, string name, Guid? channel = null) => $$"""
        {
          "id": "{{id}}", "type": "Service", "publishingStatus": "Published", "serviceChargeType": "FreeOfCharge",
          "serviceNames": [
            { "type": "Name", "language": "fi", "value": "{{name}}" }, { "type": "Name", "language": "sv", "value": "Soppalunch" },
            { "type": "AlternativeName", "language": "fi", "value": "Muu nimi" }
          ],
          "serviceDescriptions": [
            { "type": "Summary", "language": "fi", "value": "Lounas." }, { "type": "Description", "language": "fi", "value": "Lounas kaikille joka arkipäivä." }
          ],
          "serviceClasses": [{ "name": [], "code": "P27.1", "uri": "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27.1" }, { "code": "P99" }],
          "targetGroups": [{ "code": "KR1.1" }], "languages": ["fi", "sv"], "ontologyTerms": [],
          "serviceChannels": {{(channel is null ? "null" : $$"""[{ "serviceChannel": { "id": "{{channel}}", "name": "Sali" } }]""")}}
        }
        """;

    private static string Hall(Guid id) => $$"""
        [{
          "id": "{{id}}", "serviceChannelType": "ServiceLocation", "publishingStatus": "Published",
          "addresses": [{
            "type": "Location", "subType": "Single", "country": "FI",
            "streetAddress": {
              "street": [{ "value": "Kyrkogatan", "language": "sv" }, { "value": "Kirkkokatu", "language": "fi" }], "streetNumber": "5", "postalCode": "60100",
              "postOffice": [{ "value": "Seinäjoki", "language": "fi" }], "municipality": { "code": "743", "name": [] }, "latitude": "6963000.0", "longitude": "287000.0"
            }
          }],
          "serviceHours": [
            { "serviceHourType": "DaysOfTheWeek", "validForNow": true, "isClosed": false, "openingHour": [{ "dayFrom": "Monday", "dayTo": "", "from": "10:00:00", "to": "11:45:00" }] },
            { "serviceHourType": "DaysOfTheWeek", "validTo": "2020-05-31T00:00:00", "isClosed": false, "openingHour": [{ "dayFrom": "Friday", "from": "10:00", "to": "12:00" }] },
            { "serviceHourType": "Exceptional", "isClosed": true, "openingHour": [] }
          ]
        }]
        """;

    private async Task<(GivenOrganisation Association, Guid Id)> KeptThereAsync(CatalogueMaster master = CatalogueMaster.Catalogue)
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var id = Guid.CreateVersion7();
        (await CatalogueServer.GetAsync()).Knows(id, "1629284-5");
        await App.DataAsync(async db =>
        {
            var one = await db.Organisations.IgnoreQueryFilters().Include(each => each.Catalogue).SingleAsync(each => each.Id == association.Id);
            one.Change(one.Name, one.Details with { BusinessId = BusinessId.Parse("1629284-5") });
            one.Bind(master, ServiceFunding.PubliclyFunded, id);
            return await db.SaveChangesAsync();
        });
        return (association, id);
    }

    private Task<Guid> OfferAsync(GivenOrganisation association, string name) => App.DataAsync(async db =>
    {
        var offered = Activity.Offer(await db.Organisations.IgnoreQueryFilters().SingleAsync(each => each.Id == association.Id), new ActivityDetails { Name = LocalizedText.Of(name) }).Value!;
        db.Add(offered);
        await db.SaveChangesAsync();
        return offered.Id;
    });

    private async Task<Page> ReadAsync(GivenOrganisation association) =>
        await (await SignedInAs(await Given.MainUserAsync(association)).OpenAsync($"/associations/{association.Id}/catalogue/read")).Form().SubmitAsync();

    private Task<List<Activity>> ActivitiesAsync(GivenOrganisation association) => App.DataAsync(db =>
        db.Activities.IgnoreQueryFilters().AsNoTracking().Include(one => one.Times).Where(one => one.OrganisationId == association.Id).ToListAsync());

    private Task<CatalogueReading?> ReadingAsync(GivenOrganisation association) => App.DataAsync(db =>
        db.Organisations.IgnoreQueryFilters().Where(one => one.Id == association.Id).Select(one => one.Catalogue!.Reading).SingleAsync());

    // Of the organisations of other tests too, which the catalogue does not know.
    private async Task JobAsync(TimeSpan later)
    {
        clock.Move(later);
        await using var scope = App.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AppDb>().Actor.BecomeSystem("job");
        var reader = ActivatorUtilities.CreateInstance<CatalogueReader>(services, clock);
        while (await ActivatorUtilities.CreateInstance<ReadCatalogue>(services, reader, clock).RunAsync(clock.GetUtcNow().UtcDateTime, CancellationToken.None) == ReadCatalogue.MostInARun)
        {
        }
    }
}
