using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>Whatever the national catalogue answers: nothing is taken for whole that is not, and nothing falls over.</summary>
[Collection(nameof(ReadCatalogue))]
public sealed class AnswerTests(App app) : CatalogueTest(app)
{
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
}
