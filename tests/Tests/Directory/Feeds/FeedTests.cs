using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Feeds;

public sealed class FeedTests(App app) : PageTest(app)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_page_of_an_association_tells_search_engines_what_it_is()
    {
        NpmCheck.SkipWithout("jsonld");
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync(), $"Koneluettava </script> & {Secrets.Code(6)} ry", email: "oma@example.org");

        var thing = await ThingAsync(await Visitor().OpenAsync($"/sv/associations/{association.Id}"));

        Assert.Equal("https://schema.org/NGO", thing.GetProperty("@type")[0].GetString());
        Assert.Equal(association.Name, Value(thing, "name"));
        Assert.Equal("oma@example.org", Value(thing, "email"));
        Assert.EndsWith($"/sv/associations/{association.Id}", thing.GetProperty("@id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_activity_tells_who_offers_it_and_when()
    {
        NpmCheck.SkipWithout("jsonld");
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var activity = await App.DataAsync(async db =>
        {
            var own = await db.Set<Organisation>().FirstAsync(one => one.Id == association.Id);
            var made = Activity.Offer(own, new ActivityDetails { Name = LocalizedText.In("fi", "Tuolijumppa"), IsFree = true, TargetGroups = [TargetGroup.Seniors], Times = [new(DayOfWeek.Monday, new(17, 0), new(18, 0))] }).Value!;
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });

        var thing = await ThingAsync(await Visitor().OpenAsync($"/activities/{activity.Id}"));

        Assert.Equal("https://schema.org/Service", thing.GetProperty("@type")[0].GetString());
        Assert.Equal(association.Name, Value(thing.GetProperty("https://schema.org/provider")[0], "name"));
        Assert.Equal("17:00", Value(thing.GetProperty("https://schema.org/hoursAvailable")[0], "opens"));
    }

    [Fact]
    public async Task A_new_association_is_in_the_feed_that_the_list_of_its_place_names()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality, $"Uusi & outo \u0001 {Secrets.Code(6)} ry");
        var slug = PlaceBook.Finland.Find(municipality.PlaceKey)!.Place.Slug;
        var list = (await Visitor().OpenAsync($"/{slug}/associations")).ShouldBeOk();

        var address = list.Document.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")!;
        var feed = await Visitor().OpenAsync(address);

        Assert.Equal("application/atom+xml", feed.Answer.Content.Headers.ContentType!.MediaType);
        var entry = XDocument.Parse(feed.Html).Root!.Elements(Atom + "entry").Single(one => one.Element(Atom + "id")!.Value == $"urn:uuid:{association.Id}");
        Assert.Equal(association.Name.Replace("\u0001", "", StringComparison.Ordinal), entry.Element(Atom + "title")!.Value);
        Assert.EndsWith($"/fi/associations/{association.Id}", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/eikunta/associations/feed.xml")).Status);
    }

    [Fact]
    public async Task Search_engines_are_shown_the_public_pages_and_no_other()
    {
        var municipality = await Given.MunicipalityAsync();
        var (shown, hidden) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality));
        await App.DataAsync(async db =>
        {
            var one = await db.Set<Organisation>().FirstAsync(one => one.Id == hidden.Id);
            db.Entry(one).Property(nameof(HostedEntity.Visibility)).CurrentValue = Visibility.Private;
            return await db.SaveChangesAsync();
        });

        var robots = await ReadAsync("/robots.txt");
        var index = XDocument.Parse(await ReadAsync(new Uri(robots.Split("Sitemap: ")[1].Trim()).AbsolutePath));
        var addresses = new List<string>();
        foreach (var part in index.Root!.Elements(Map + "sitemap"))
        {
            var urls = XDocument.Parse(await ReadAsync(new Uri(part.Element(Map + "loc")!.Value).AbsolutePath)).Root!.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToList();
            Assert.InRange(urls.Count, 1, 50_000);
            addresses.AddRange(urls);
        }

        foreach (var language in (string[])["fi", "sv", "en"]) Assert.Contains(addresses, address => address.EndsWith($"/{language}/associations/{shown.Id}", StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, address => address.Contains(hidden.Id.ToString(), StringComparison.Ordinal));
        Assert.Contains(addresses, address => address.EndsWith("/fi/seinajoki/associations", StringComparison.Ordinal));
    }

    private static string? Value(JsonElement thing, string name) => thing.GetProperty($"https://schema.org/{name}")[0].GetProperty("@value").GetString();

    private static async Task<JsonElement> ThingAsync(Support.Page page)
    {
        var block = Assert.Single(page.ShouldBeOk().Document.QuerySelectorAll("script[type='application/ld+json']"));
        return JsonDocument.Parse(await NpmCheck.RunAsync("jsonld.mjs", block.TextContent)).RootElement[0];
    }

    private async Task<string> ReadAsync(string path)
    {
        var answer = await Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Get, path));
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {(int)answer.Status}");
        return answer.Html;
    }
}
