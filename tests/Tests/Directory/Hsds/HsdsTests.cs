using System.Net;
using System.Text.Json;
using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Hsds;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Hsds;

public sealed class HsdsTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_program_learns_the_version_of_the_standard_and_where_it_is_described()
    {
        var about = await ReadAsync("");
        var described = await ReadAsync("openapi.json");

        Assert.Equal("3.1", about.GetProperty("version").GetString());
        Assert.EndsWith("/hsds/openapi.json", about.GetProperty("openapi_url").GetString(), StringComparison.Ordinal);
        Assert.True(described.GetProperty("paths").TryGetProperty("/hsds/services", out _));
    }

    [Fact]
    public async Task An_organisation_is_told_with_its_business_id_and_what_it_offers()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors);

        var told = await ReadAsync($"organizations/{organisation.Id}?full_service=true");

        var identifier = told.GetProperty("organization_identifiers")[0];
        Assert.Equal(("Y-tunnus", organisation.BusinessId.ToString()), (identifier.GetProperty("identifier_type").GetString(), identifier.GetProperty("identifier").GetString()));
        var service = Assert.Single(told.GetProperty("services").EnumerateArray());
        Assert.Equal((activity.Id.ToString(), "active"), (service.GetProperty("id").GetString(), service.GetProperty("status").GetString()));
        Assert.Equal(["MO"], service.GetProperty("schedules").EnumerateArray().Select(one => one.GetProperty("byday").GetString()));
        Assert.Equal("17:00", service.GetProperty("schedules")[0].GetProperty("opens_at").GetString());
        Assert.Equal(told.GetProperty("organization_identifiers")[0].GetProperty("id").GetString(), (await ReadAsync($"organizations/{organisation.Id}?lang=sv")).GetProperty("organization_identifiers")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_organisation_that_offers_nothing_is_an_organization_still()
    {
        var quiet = await Given.AssociationAsync(await Given.MunicipalityAsync(), $"Hiljainen {Secrets.Code(8)} ry");

        var found = await ReadAsync($"organizations?search={Uri.EscapeDataString(quiet.Name)}");

        Assert.Contains(quiet.Id.ToString(), Ids(found));
        Assert.Empty(Ids(await ReadAsync($"services?organization_id={quiet.Id}")));
    }

    [Fact]
    public async Task Texts_come_in_the_language_asked_for()
    {
        var (_, activity) = await OfferAsync(TargetGroup.Seniors);

        Assert.Equal("Tuolijumppa", (await ReadAsync($"services/{activity.Id}")).GetProperty("name").GetString());
        Assert.Equal("Stolgymnastik", (await ReadAsync($"services/{activity.Id}?lang=sv")).GetProperty("name").GetString());
        Assert.Contains("seniors", (await ReadAsync($"services/{activity.Id}?lang=en")).GetProperty("eligibility_description").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_mailbox_of_one_person_is_not_handed_on()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors, MailboxKind.Personal);

        foreach (var path in (string[])[$"organizations/{organisation.Id}?full_service=true", $"services/{activity.Id}", $"service_at_locations/{activity.Id}", $"services?organization_id={organisation.Id}&full=true"])
            Assert.DoesNotContain("@", (await ReadAsync(path)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_published_is_told_to_nobody_not_even_to_its_own()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors);
        await HideAsync(organisation.Id);
        var own = SignedInAs(await Given.MainUserAsync(new GivenOrganisation(organisation.Id, organisation.Name, organisation.PlaceKey, organisation.HostId)));

        foreach (var path in (string[])[$"organizations/{organisation.Id}", $"services/{activity.Id}", $"service_at_locations/{activity.Id}"])
            Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/hsds/" + path))).Status);
        Assert.Empty(Ids(await ReadAsync($"services?organization_id={organisation.Id}")));
    }

    [Fact]
    public async Task Filters_narrow_together()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors);
        var (seniors, young, marks) = (Taxonomies.Of(TargetGroup.Seniors), Taxonomies.Of(TargetGroup.YoungPeople), Taxonomies.Marks);
        var whose = $"services?organization_id={organisation.Id}";

        Assert.Equal([activity.Id.ToString()], Ids(await ReadAsync($"{whose}&taxonomy_term_id={seniors.Id}&taxonomy_id={Taxonomies.TargetGroups.Id}&search=tuolijumppa&modified_after=2020-01-01")));
        Assert.Empty(Ids(await ReadAsync($"{whose}&taxonomy_term_id={young.Id}")));
        Assert.Empty(Ids(await ReadAsync($"{whose}&taxonomy_id={marks.Id}")));
        Assert.Empty(Ids(await ReadAsync($"{whose}&taxonomy_term_id={seniors.Id}&search=kuorolaulu")));
        Assert.Empty(Ids(await ReadAsync($"{whose}&modified_after=2199-01-01T00:00:00Z")));
        Assert.Equal(["id", "modified_date"], (await ReadAsync($"{whose}&minimal=true")).GetProperty("contents")[0].EnumerateObject().Select(one => one.Name));
    }

    [Fact]
    public async Task Service_classes_are_those_of_the_national_catalogue_each_below_its_main_class()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors);
        var (sport, main, other) = (ClassOf("P27.1"), ClassOf("P27"), ClassOf("P2"));
        var whose = $"services?organization_id={organisation.Id}";

        var told = (await ReadAsync($"services/{activity.Id}?lang=sv")).GetProperty("attributes").EnumerateArray().Single(one => one.GetProperty("link_type").GetString() == "service-class").GetProperty("taxonomy_term");
        var below = await ReadAsync($"taxonomy_terms?parent_id={main.Id}");
        var top = await ReadAsync($"taxonomy_terms?taxonomy_id={Taxonomies.ServiceClasses.Id}&top_only=true");

        Assert.Equal(("P27.1", "Motion och idrott", "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27.1"), (told.GetProperty("code").GetString(), told.GetProperty("name").GetString(), told.GetProperty("term_uri").GetString()));
        Assert.Equal(main.Id, told.GetProperty("parent_id").GetGuid());
        Assert.Equal((5, 28), (below.GetProperty("total_items").GetInt32(), top.GetProperty("total_items").GetInt32()));
        foreach (var narrowed in (string[])[$"taxonomy_term_id={sport.Id}", $"taxonomy_term_id={main.Id}", $"taxonomy_id={Taxonomies.ServiceClasses.Id}"])
            Assert.Equal([activity.Id.ToString()], Ids(await ReadAsync($"{whose}&{narrowed}")));
        Assert.Empty(Ids(await ReadAsync($"{whose}&taxonomy_term_id={other.Id}")));

        static TaxonomyTerm ClassOf(string code) => Taxonomies.Of(ServiceCatalogue.Find(code)!);
    }

    [Fact]
    public async Task Pages_tell_where_they_stand_and_together_hold_everything_once()
    {
        var (organisation, _) = await OfferAsync(TargetGroup.Seniors);
        await App.DataAsync(async db =>
        {
            var own = await db.Set<Organisation>().FirstAsync(one => one.Id == organisation.Id);
            for (var number = 0; number < 6; number++) db.Add(Activity.Offer(own, new ActivityDetails { Name = LocalizedText.In("fi", $"Kerho {number}") }).Value!);
            return await db.SaveChangesAsync();
        });

        var pages = new List<JsonElement>();
        for (var page = 1; page <= 3; page++) pages.Add(await ReadAsync($"services?organization_id={organisation.Id}&per_page=3&page={page}"));
        var beyond = await ReadAsync($"services?organization_id={organisation.Id}&per_page=3&page=4");

        Assert.All(pages, page => Assert.Equal((7, 3), (page.GetProperty("total_items").GetInt32(), page.GetProperty("total_pages").GetInt32())));
        Assert.Equal([(1, 3, true, false), (2, 3, false, false), (3, 1, false, true)], pages.Select(page =>
            (page.GetProperty("page_number").GetInt32(), page.GetProperty("size").GetInt32(), page.GetProperty("first_page").GetBoolean(), page.GetProperty("last_page").GetBoolean())));
        Assert.Equal(7, pages.SelectMany(Ids).Distinct(StringComparer.Ordinal).Count());
        Assert.True(beyond.GetProperty("empty").GetBoolean());
        Assert.Equal(1, (await ReadAsync("taxonomies?per_page=100000")).GetProperty("total_pages").GetInt32());
    }

    [Fact]
    public async Task A_change_of_the_times_alone_is_a_change()
    {
        var (organisation, activity) = await OfferAsync(TargetGroup.Seniors);
        var before = (await ReadAsync($"services/{activity.Id}")).GetProperty("last_modified").GetDateTimeOffset();
        await Task.Delay(5);
        await App.DataAsync(async db =>
        {
            var own = await db.Set<Organisation>().FirstAsync(one => one.Id == organisation.Id);
            var one = await db.Set<Activity>().Include(one => one.Times).FirstAsync(one => one.Id == activity.Id);
            one.Change(own, Details(TargetGroup.Seniors) with { Times = [new(DayOfWeek.Friday, new(9, 0), null)] });
            return await db.SaveChangesAsync();
        });

        Assert.True((await ReadAsync($"services/{activity.Id}")).GetProperty("last_modified").GetDateTimeOffset() > before);
    }

    [Fact]
    public async Task Who_has_the_answer_already_is_spared_the_reading_and_any_site_may_read()
    {
        var (organisation, _) = await OfferAsync(TargetGroup.Seniors);
        var address = $"/hsds/organizations/{organisation.Id}";

        var first = await AskAsync(address);
        var again = await AskAsync(address, first.Answer.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.Status, again.Status));
        Assert.Equal("*", Assert.Single(first.Answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(first.Answer.Headers.CacheControl is { Public: true });
        Assert.False(first.Answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Services_near_a_postal_code_are_those_within_so_many_metres_of_its_middle()
    {
        var code = $"001{System.Security.Cryptography.RandomNumberGenerator.GetInt32(10, 99)}";
        var (near, elsewhere, far) = (await OfferAsync(TargetGroup.Seniors), await OfferAsync(TargetGroup.Seniors), await OfferAsync(TargetGroup.Seniors));
        await PlaceAsync(near.Organisation, code, new(67.30, 28.15));
        await PlaceAsync(far.Organisation, "00001", new(67.40, 28.15));
        await App.DataAsync(async db =>
        {
            var activity = await db.Set<Activity>().Include(one => one.Times).FirstAsync(one => one.Id == elsewhere.Activity.Id);
            Assert.True(activity.Change(elsewhere.Organisation, Details(TargetGroup.Seniors) with { Venue = ActivityVenue.Elsewhere, Address = "Kylätalo", PlaceKey = elsewhere.Organisation.PlaceKey, Point = new(67.31, 28.15) }).IsDone);
            return await db.SaveChangesAsync();
        });

        var close = Ids(await ReadAsync($"service_at_locations?postcode={code}&proximity=500")).ToList();
        var wide = Ids(await ReadAsync($"service_at_locations?postcode={code}&proximity=2000")).ToList();

        Assert.Equal([near.Activity.Id], close.Select(Guid.Parse));
        Assert.Equal(new[] { near.Activity.Id, elsewhere.Activity.Id }.Order(), wide.Select(Guid.Parse).Order());

        Task PlaceAsync(Organisation organisation, string postalCode, GeoPoint point) => App.DataAsync(async db =>
        {
            var profile = await db.Set<OrganisationProfile>().FirstAsync(one => one.OrganisationId == organisation.Id);
            (profile.PostalCode, profile.Point) = (postalCode, point);
            return await db.SaveChangesAsync();
        });
    }

    [Theory]
    [InlineData("service_at_locations?postcode=60100"), InlineData("service_at_locations?proximity=500"), InlineData("service_at_locations?postcode=6010&proximity=500")]
    [InlineData("service_at_locations?postcode=60100&proximity=-1"), InlineData("service_at_locations?postcode=99998&proximity=500")]
    [InlineData("services?page=0"), InlineData("services?page=-1"), InlineData("services?page=abc"), InlineData("services?page=99999999999999999999"), InlineData("services?per_page=0")]
    [InlineData("services?page=1&page=2"), InlineData("services?postcode=60100"), InlineData("services?nonsense=1"), InlineData("services?modified_after=yesterday")]
    [InlineData("services?taxonomy_term_id=x"), InlineData("services?taxonomy_term_id=00000000-0000-0000-0000-000000000001"), InlineData("services?full=maybe"), InlineData("services?lang=de")]
    [InlineData("organizations?format=xml"), InlineData("taxonomies?per_page=-5"), InlineData("organizations?search=TENKB")]
    public async Task A_query_that_cannot_be_followed_is_refused_in_words(string path)
    {
        var answer = await AskAsync("/hsds/" + path.Replace("TENKB", new string('a', 10_000), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(JsonDocument.Parse(answer.Html).RootElement.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("\" OR 1=1 --"), InlineData("a* NEAR(b c)"), InlineData("((("), InlineData("%00"), InlineData("🎻")]
    public async Task Operators_of_a_search_syntax_are_words_like_others(string words)
    {
        foreach (var list in (string[])["services", "organizations", "service_at_locations", "taxonomy_terms"])
            Assert.Equal(HttpStatusCode.OK, (await AskAsync($"/hsds/{list}?search={Uri.EscapeDataString(words)}")).Status);
    }

    [Theory]
    [InlineData("services?full=true&per_page=100"), InlineData("organizations?full=true&full_service=true"), InlineData("service_at_locations?full=true")]
    public async Task A_page_takes_four_queries_at_most(string path)
    {
        await OfferAsync(TargetGroup.Seniors);
        await OfferAsync(TargetGroup.Carers);

        var statements = await QueryCount.OfAsync(() => AskAsync($"/hsds/{path}&lang=fi&page=1"));

        Assert.InRange(statements.Count, 1, 4);
    }

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("contents").EnumerateArray().Select(one => one.GetProperty("id").GetString()!);

    private static ActivityDetails Details(TargetGroup group) => new()
    {
        Name = LocalizedText.Of("Tuolijumppa", "Stolgymnastik"),
        TargetGroups = [group],
        ServiceClasses = ["P27.1"],
        Times = [new(DayOfWeek.Monday, new(17, 0), new(18, 30))],
        IsFree = true,
        Capacity = ActivityCapacity.WaitingList,
        Languages = ["fi", "sv"],
        Role = AssociationRole.Community,
    };

    private Task<Support.Page> AskAsync(string path, string? mark = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://kunta.example");
        if (mark is not null) request.Headers.Add("If-None-Match", mark);
        return Visitor().SendAsync(request);
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await AskAsync("/hsds/" + path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {(int)answer.Status} {answer.Html}");
        return JsonDocument.Parse(answer.Html).RootElement;
    }

    private async Task<(Organisation Organisation, Activity Activity)> OfferAsync(TargetGroup group, MailboxKind mailbox = MailboxKind.Shared)
    {
        var municipality = await Given.MunicipalityAsync();
        return await App.DataAsync(async db =>
        {
            var details = OrganisationDetails.Nothing with
            {
                BusinessId = BusinessId.Parse("0142140-5"),
                Email = "oma@example.org",
                Mailbox = mailbox,
                ContactRole = "sihteeri",
                Phone = "040 123 4567",
                Category = AssociationCategory.Seniors,
            };
            var organisation = Organisation.Register(OrganisationKind.Association, $"Tarjoava {Secrets.Code(6)} ry", municipality.Id, municipality.PlaceKey, details).Value!;
            organisation.Present(new OrganisationProfile { OrganisationId = organisation.Id, Street = "Kotikatu 1", PostalCode = "60100", Themes = [Theme.Sport], ServiceArea = [municipality.PlaceKey] });
            var activity = Activity.Offer(organisation, Details(group)).Value!;
            db.AddRange(organisation, activity, new Party { RecordId = organisation.Id, OrganisationId = organisation.Id });
            await db.SaveChangesAsync();
            return (organisation, activity);
        });
    }

    private Task HideAsync(Guid id) => App.DataAsync(async db =>
    {
        var one = await db.Set<Organisation>().IgnoreQueryFilters().FirstAsync(one => one.Id == id);
        db.Entry(one).Property(nameof(HostedEntity.Visibility)).CurrentValue = Visibility.Private;
        return await db.SaveChangesAsync();
    });
}
