using System.Globalization;
using System.Security.Cryptography;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory;

public sealed class StatisticsTests(App app) : PageTest(app)
{
    [Fact, Requirement("Y11c")]
    public async Task Active_is_whoever_confirmed_within_a_year_and_the_page_and_the_file_say_the_same()
    {
        var (municipality, code) = (await Given.MunicipalityAsync(), NewPostalCode());
        foreach (var months in (int?[])[2, 11, 13, null]) await AssociationAtAsync(municipality, code, months);
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;

        var page = await (await Visitor().OpenAsync($"/{place.Slug}?n={code}")).FollowAsync("Yhdistykset lukuina");
        var file = await Visitor().OpenAsync($"/{place.Slug}/associations/statistics.csv");

        var row = page.ShouldBeOk().Document.QuerySelectorAll("main tbody tr").Single(one => one.TextContent.Contains(code, StringComparison.Ordinal));
        Assert.Equal([code, "4", "2", "1", "1"], row.Children.Select(cell => cell.TextContent.Trim()));
        Assert.Contains(file.Html.Split('\n'), line => line.Trim().Split(';', ',') is [var first, "4", "2", "1", "1"] && first.Trim('"') == code);
    }

    [Fact, Requirement("Y11c")]
    public async Task A_region_lists_every_municipality_with_its_figures_and_a_map()
    {
        var municipality = await Given.MunicipalityAsync();
        await AssociationAtAsync(municipality, NewPostalCode(), monthsAgo: 1);
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;
        var region = PlaceBook.Finland.ParentOf(place)!;

        var page = await Visitor().OpenAsync($"/{region.Slug}/associations/statistics");

        var links = page.ShouldBeOk().Document.QuerySelectorAll("main tbody th a").Select(link => link.TextContent.Trim()).ToList();
        Assert.Equal(PlaceBook.Finland.MunicipalitiesOf(region).Select(one => one.NameFi), links.Where(name => PlaceBook.Finland.Municipalities.Any(one => one.NameFi == name)).Distinct());
        Assert.NotEmpty(page.Document.QuerySelectorAll("main svg"));
        Assert.NotEqual("0", page.Document.QuerySelectorAll("main tbody tr").Last(row => row.QuerySelector("th")!.TextContent.Trim() == place.NameFi).Children[2].TextContent.Trim());
    }

    [Fact]
    public async Task It_costs_a_few_queries_however_many_municipalities_there_are()
    {
        await Visitor().OpenAsync("/suomi/associations/statistics");

        var queries = await QueryCount.OfAsync(() => Visitor().OpenAsync($"/suomi/associations/statistics?n={NewWord()}"));

        Assert.InRange(queries.Count, 1, 3);
    }

    private static string NewPostalCode() => RandomNumberGenerator.GetInt32(10_000, 100_000).ToString(CultureInfo.InvariantCulture);

    private async Task AssociationAtAsync(GivenOrganisation municipality, string code, int? monthsAgo)
    {
        var association = await Given.AssociationAsync(municipality);
        var now = App.Services.GetRequiredService<TimeProvider>().UtcNow();
        await App.DataAsync(async db =>
        {
            db.Add(new OrganisationProfile { OrganisationId = association.Id, PostalCode = code });
            var organisation = await db.Organisations.Include(one => one.Upkeep).SingleAsync(one => one.Id == association.Id);
            if (monthsAgo is { } months) organisation.Confirm(ConfirmedBy.Mailbox, now.AddMonths(-months));
            return await db.SaveChangesAsync();
        });
    }
}
