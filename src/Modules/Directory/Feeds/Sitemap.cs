using System.Xml;
using Kumppani.Directory.Api;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Feeds;

/// <summary>
/// What search engines are shown the way to: the public pages, in parts of at most 50,000 addresses (sitemaps.org), each page in its three languages. Two
/// queries for the index, one for a part.
/// </summary>
internal static class Sitemap
{
    /// <summary>Records in a part; each has three addresses.</summary>
    public const int PartSize = 2_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Links = "http://www.w3.org/1999/xhtml";
    private const string Type = "application/xml; charset=utf-8";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/robots.txt", (OpenAddress address) => Results.Text($"User-agent: *\nDisallow: /dev/\n\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain")).AllowAnonymous();
        var maps = endpoints.MapGroup("").AllowAnonymous().CacheForVisitors();
        maps.MapGet("/sitemap.xml", IndexAsync);
        maps.MapGet("/sitemaps/places.xml", Places);
        // Not kept: all parts together would push every page out of what is kept for visitors.
        var parts = endpoints.MapGroup("").AllowAnonymous();
        parts.MapGet("/sitemaps/associations-{part:int:min(1)}.xml", (int part, HttpContext context, OpenRecords records, OpenAddress address, CancellationToken stop) =>
            PartAsync(context, records.Organisations, part, id => address.Of($"/{{0}}/associations/{id}"), stop));
        parts.MapGet("/sitemaps/activities-{part:int:min(1)}.xml", (int part, HttpContext context, OpenRecords records, OpenAddress address, CancellationToken stop) =>
            PartAsync(context, records.Activities, part, id => address.Of($"/{{0}}/activities/{id}"), stop));
    }

    private static async Task<IResult> IndexAsync(HttpContext context, OpenRecords records, OpenAddress address, CancellationToken stop)
    {
        var (associations, activities) = (await records.Organisations.CountAsync(stop), await records.Activities.CountAsync(stop));
        IEnumerable<string> parts = ["places", .. Parts("associations", associations), .. Parts("activities", activities)];
        return Answer(context, "sitemapindex", xml =>
        {
            foreach (var part in parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, address.Of($"/sitemaps/{part}.xml"));
                xml.WriteEndElement();
            }
        });
    }

    private static IEnumerable<string> Parts(string kind, int count) => Enumerable.Range(1, (count + PartSize - 1) / PartSize).Select(number => $"{kind}-{number}");

    private static IResult Places(HttpContext context, PlaceBook places, OpenAddress address) => Answer(context, "urlset", xml =>
    {
        IEnumerable<string> paths = ["/", "/open-data", .. places.Municipalities.Concat(places.Regions).Concat(places.Counties).SelectMany(place => (string[])[$"/{place.Slug}", $"/{place.Slug}/associations", $"/{place.Slug}/activities"])];
        foreach (var path in paths) Write(xml, address.Of("/{0}" + path), null);
    });

    private static async Task<IResult> PartAsync(HttpContext context, IQueryable<HostedEntity> records, int part, Func<Guid, string> page, CancellationToken stop)
    {
        if (part > int.MaxValue / PartSize) return Results.NotFound();

        var found = await records.OrderBy(one => one.Id).Skip((part - 1) * PartSize).Take(PartSize).Select(one => new { one.Id, one.Version }).ToListAsync(stop);
        return found.Count == 0 ? Results.NotFound() : Answer(context, "urlset", xml =>
        {
            foreach (var one in found) Write(xml, page(one.Id), RecordTime.Of(one.Version));
        });
    }

    private static void Write(XmlWriter xml, string address, DateTimeOffset? changed)
    {
        foreach (var language in Language.All)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, string.Format(null, address, language.Code));
            if (changed is { } moment) xml.WriteElementString("lastmod", Namespace, moment.ToString("yyyy-MM-dd", null));
            foreach (var other in Language.All)
            {
                xml.WriteStartElement("xhtml", "link", Links);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", other.Code);
                xml.WriteAttributeString("href", string.Format(null, address, other.Code));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static IResult Answer(HttpContext context, string root, Action<XmlWriter> write)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text))
        {
            xml.WriteStartElement(root, Namespace);
            // Once, and not with each link.
            xml.WriteAttributeString("xmlns", "xhtml", null, Links);
            write(xml);
            xml.WriteEndElement();
        }

        return OpenAnswer.Bytes(context, Type, text.ToArray());
    }
}
