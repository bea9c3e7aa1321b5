using System.Net;
using System.Text.Json;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Api;

public sealed class OpenApiTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_program_reads_an_organisation_and_what_it_offers()
    {
        var municipality = await Given.MunicipalityAsync();
        var organisation = await Given.AssociationAsync(municipality, $"Avoin {Secrets.Code(6)} ry", AssociationCategory.Seniors, "avoin@example.org");
        await OfferAsync(organisation, "Tuolijumppa");

        var told = await ReadAsync($"organisations/{organisation.Id}");
        var offered = (await ReadAsync($"activities?organisation={organisation.Id}&group=Seniors&day=Monday&free=true")).GetProperty("items");

        Assert.Equal((organisation.Name, "Seniors", "avoin@example.org"), (told.GetProperty("name").GetString(), told.GetProperty("category").GetString(), told.GetProperty("email").GetString()));
        Assert.EndsWith($"/fi/associations/{organisation.Id}", told.GetProperty("page").GetString(), StringComparison.Ordinal);
        Assert.Equal("Tuolijumppa", Assert.Single(offered.EnumerateArray()).GetProperty("name").GetProperty("fi").GetString());
        Assert.Equal(offered[0].GetRawText(), (await ReadAsync($"activities/{offered[0].GetProperty("id").GetString()}")).GetRawText());
    }

    [Fact]
    public async Task A_program_asks_for_a_service_class_of_the_national_catalogue()
    {
        var organisation = await Given.AssociationAsync(await Given.MunicipalityAsync());
        await OfferAsync(organisation, "Tuolijumppa");

        foreach (var code in (string[])["P27.1", "P27"])
            Assert.Equal("P27.1", Assert.Single((await ReadAsync($"activities?organisation={organisation.Id}&serviceClass={code}")).GetProperty("items").EnumerateArray()).GetProperty("serviceClasses")[0].GetString());
        Assert.Empty((await ReadAsync($"activities?organisation={organisation.Id}&serviceClass=P27.2")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Filters_narrow_as_on_the_page()
    {
        var municipality = await Given.MunicipalityAsync();
        var organisation = await Given.AssociationAsync(municipality, $"Kyykkääjät {Secrets.Code(6)} ry", AssociationCategory.Hobbies);
        var slug = PlaceBook.Finland.Find(municipality.PlaceKey)!.Place.Slug;

        Assert.Contains(organisation.Id.ToString(), Ids(await ReadAsync($"organisations?place={slug}&category=Hobbies&q=kyykkääjien")));
        Assert.Contains(organisation.Id.ToString(), Ids(await ReadAsync($"organisations?place={municipality.PlaceKey}&kind=Association&q=kyykkääjät")));
        Assert.DoesNotContain(organisation.Id.ToString(), Ids(await ReadAsync($"organisations?place={slug}&category=Seniors&q=kyykkääjien")));
        Assert.DoesNotContain(organisation.Id.ToString(), Ids(await ReadAsync($"organisations?place={slug}&theme=Sport&q=kyykkääjien")));
    }

    [Fact]
    public async Task A_program_asks_for_what_is_near()
    {
        var (municipality, word) = (await Given.MunicipalityAsync(), $"Lahella{Secrets.Code(8)}");
        var (here, away) = (await Given.AssociationAsync(municipality with { PlaceKey = "m743" }, $"Aamu {word} ry"), await Given.AssociationAsync(municipality with { PlaceKey = "m091" }, $"Ilta {word} ry"));
        await OfferAsync(here, $"Kerho {word}", new GeoPoint(62.79, 22.84));

        Assert.Equal([here.Id.ToString()], Ids(await ReadAsync($"organisations?q={word}&near=seinajoki")));
        Assert.Equal([away.Id.ToString()], Ids(await ReadAsync($"organisations?q={word}&near=60.17,24.94&km=30")));
        Assert.Equal([here.Id.ToString(), away.Id.ToString()], Ids(await ReadAsync($"organisations?q={word}&km=1")));
        Assert.Single(Ids(await ReadAsync($"activities?organisation={here.Id}&near=62.79,22.84&km=5")));
        Assert.Empty(Ids(await ReadAsync($"activities?organisation={here.Id}&near=helsinki&km=5")));
    }

    [Fact]
    public async Task Reading_on_while_rows_are_added_loses_and_repeats_nothing()
    {
        var municipality = await Given.MunicipalityAsync();
        var word = $"Lukeva{Secrets.Code(8)}";
        var there = new List<string>();
        for (var number = 0; number < 9; number++) there.Add((await Given.AssociationAsync(municipality, $"{(char)('D' + number)} {word} ry")).Id.ToString());

        var read = new List<string>();
        var address = $"/api/v1/organisations?q={word}&limit=2";
        for (var turn = 0; address is not null; turn++)
        {
            var page = await AskAsync(address);
            var body = JsonDocument.Parse(page.Html).RootElement;
            read.AddRange(Ids(body));
            address = body.TryGetProperty("next", out var next) ? new Uri(next.GetString()!).PathAndQuery : null;
            Assert.Equal(address is not null, page.Answer.Headers.TryGetValues("Link", out var links) && links.Single().Contains("rel=\"next\"", StringComparison.Ordinal));
            // Before, in the middle of and after what has been read.
            await Given.AssociationAsync(municipality, $"A{turn} {word} ry");
            await Given.AssociationAsync(municipality, $"H{turn} {word} ry");
            Assert.InRange(turn, 0, 40);
        }

        Assert.Equal(read.Count, read.Distinct(StringComparer.Ordinal).Count());
        Assert.All(there, id => Assert.Contains(id, read));
    }

    [Fact]
    public async Task Places_are_read_to_their_end()
    {
        var keys = new List<string>();
        for (string? address = "/api/v1/places?kind=Municipality&limit=100"; address is not null;)
        {
            var body = JsonDocument.Parse((await AskAsync(address)).Html).RootElement;
            keys.AddRange(body.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("key").GetString()!));
            address = body.TryGetProperty("next", out var next) ? new Uri(next.GetString()!).PathAndQuery : null;
        }

        Assert.Equal(PlaceBook.Finland.Municipalities.Select(place => place.Key).Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task Who_has_the_answer_already_is_spared_the_reading_and_any_site_may_read()
    {
        var organisation = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var address = $"/api/v1/organisations/{organisation.Id}";

        var first = await AskAsync(address);
        var again = await AskAsync(address, first.Answer.Headers.ETag!.ToString());
        await App.DataAsync(async db =>
        {
            var one = await db.Set<Organisation>().FirstAsync(one => one.Id == organisation.Id);
            one.Change("Toinen nimi ry", one.Details);
            return await db.SaveChangesAsync();
        });
        var changed = await AskAsync(address, first.Answer.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.Status, again.Status, changed.Status));
        Assert.Equal("*", Assert.Single(first.Answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("organisations?limit=0"), InlineData("organisations?limit=101"), InlineData("organisations?limit=-1"), InlineData("organisations?after=nothing"), InlineData("organisations?after=%00-00000000000000000000000000000001")]
    [InlineData("organisations?category=7"), InlineData("organisations?category=Nothing"), InlineData("organisations?facet=x"), InlineData("organisations?place=nowhere"), InlineData("organisations?language=klingon")]
    [InlineData("organisations?q=a&q=b"), InlineData("organisations?lang=xx"), InlineData("activities?day=Someday"), InlineData("activities?free=perhaps"), InlineData("activities?serviceClass=P999"), InlineData("activities?organisation=1"), InlineData("places?kind=Village9"), InlineData("places?kind=Country")]
    [InlineData("activities?day=Monday,Tuesday"), InlineData("activities?day=%2B1"), InlineData("activities?day=%20Monday")]
    [InlineData("organisations?near=nowhere"), InlineData("organisations?near=1,1"), InlineData("activities?near=seinajoki&km=0"), InlineData("organisations?near=seinajoki&km=101"), InlineData("organisations?near=TENKB")]
    [InlineData("organisations?q=TENKB")]
    public async Task A_query_that_cannot_be_followed_is_refused_in_words(string path)
    {
        var answer = await AskAsync("/api/v1/" + path.Replace("TENKB", new string('a', 10_000), StringComparison.Ordinal) + (path.Contains("lang=", StringComparison.Ordinal) ? "" : "&lang=en"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("param", JsonDocument.Parse(answer.Html).RootElement.GetProperty("detail").GetString()!, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("organisations?q=%22%20OR%201%3D1%20--"), InlineData("organisations?q=a*%20NEAR(b%20c)"), InlineData("activities?q=((("), InlineData("activities?q=%00"), InlineData("organisations?q=%F0%9F%8E%BB"), InlineData("organisations?q=")]
    public async Task Operators_of_a_search_syntax_are_words_like_others(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/api/v1/" + path)).Status);

    [Fact]
    public async Task What_is_not_there_is_told_in_words()
    {
        var answer = await AskAsync($"/api/v1/organisations/{Guid.Empty}?lang=sv");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("inte offentlig", JsonDocument.Parse(answer.Html).RootElement.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Theory, InlineData("/api/v1/openapi.json"), InlineData("/hsds/openapi.json")]
    public async Task The_description_is_without_fault_by_anothers_rules(string address)
    {
        NpmCheck.SkipWithout("@redocly/cli");
        await NpmCheck.SkipBelowNodeAsync(20);
        var description = await AskAsync(address);

        using var judged = JsonDocument.Parse(await NpmCheck.RunAsync("openapi.mjs", description.Html));

        Assert.Equal("3.1", JsonDocument.Parse(description.Html).RootElement.GetProperty("openapi").GetString()![..3]);
        Assert.Empty(judged.RootElement.GetProperty("problems").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory, InlineData("organisations"), InlineData("activities"), InlineData("organisations?q=ry")]
    public async Task A_list_takes_four_queries_at_most(string path)
    {
        await OfferAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()), "Kerho");

        var statements = await QueryCount.OfAsync(() => AskAsync($"/api/v1/{path}{(path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}limit=100"));

        Assert.InRange(statements.Count, 1, 4);
    }

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()!);

    private Task<Support.Page> AskAsync(string path, string? mark = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://kunta.example");
        if (mark is not null) request.Headers.Add("If-None-Match", mark);
        return Visitor().SendAsync(request);
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await AskAsync("/api/v1/" + path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {(int)answer.Status} {answer.Html}");
        return JsonDocument.Parse(answer.Html).RootElement;
    }

    private Task OfferAsync(GivenOrganisation organisation, string name, GeoPoint? point = null) => App.DataAsync(async db =>
    {
        var own = await db.Set<Organisation>().FirstAsync(one => one.Id == organisation.Id);
        db.Add(Activity.Offer(own, new ActivityDetails
        {
            Name = LocalizedText.In("fi", name),
            Venue = point is null ? ActivityVenue.AtOrganisation : ActivityVenue.Elsewhere,
            Address = point is null ? null : "Kirjasto",
            Point = point,
            TargetGroups = [TargetGroup.Seniors],
            ServiceClasses = ["P27.1"],
            Times = [new(DayOfWeek.Monday, new(10, 0), null)],
            IsFree = true,
        }).Value!);
        return await db.SaveChangesAsync();
    });
}
