using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Kumppani.Directory.Api;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Export;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Feeds;

/// <summary>The associations that were added last to a place's list, as a feed (Atom, RFC 4287). One query.</summary>
internal static class NewAssociations
{
    private const int Most = 30;

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGroup("").AllowAnonymous().CacheForVisitors().MapGet("/{place}/associations/feed.xml", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string place, HttpContext context, AssociationList list, PlaceBook places, OpenAddress address, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return Results.NotFound();

        var language = Language.Current.Code;
        var newest = await list.Of(found.Place).OrderByDescending(one => one.Id).Take(Most)
            .Select(one => new { one.Id, one.Name, one.Category, one.Description, one.PlaceKey }).ToListAsync(stop);
        var page = address.Of($"/{language}/{found.Place.Slug}/associations");
        var feed = new SyndicationFeed(string.Format(null, Texts.FeedTitle, found.Place.Name(language)), Texts.FeedAbout, new Uri(page), page, newest.Count == 0 ? DateTimeOffset.UnixEpoch : RecordTime.Of(newest[0].Id))
        {
            Language = language,
            Items = newest.Select(one => new SyndicationItem
            {
                Id = $"urn:uuid:{one.Id}",
                Title = Plain(one.Name),
                Summary = Plain(one.Description.Best(language).Text is { Length: > 0 } told ? told : $"{CategoryNames.Of(one.Category)}, {places.Exactly(one.PlaceKey)?.Name(language)}"),
                PublishDate = RecordTime.Of(one.Id),
                LastUpdatedTime = RecordTime.Of(one.Id),
                Links = { SyndicationLink.CreateAlternateLink(new Uri(address.Association(one.Id, language))) },
            }),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "Kumppani" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(page + "/feed.xml"), "application/atom+xml"));
        using var text = new MemoryStream();
        await using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Async = true })) new Atom10FeedFormatter(feed).WriteTo(xml);
        return OpenAnswer.Bytes(context, "application/atom+xml; charset=utf-8", text.ToArray());
    }

    // What people typed may hold letters that XML has no room for.
    private static TextSyndicationContent Plain(string text) => new(new string([.. text.EnumerateRunes().Where(IsXml).SelectMany(rune => rune.ToString())]));

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
