using System.Net;
using AngleSharp.Dom;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>Every page of the product, opened in three languages by whoever may open it.</summary>
public sealed class PageSweepTests(DemoApp demo) : IClassFixture<DemoApp>
{
    // Pages that need a secret of one use, or stand for a failure, are opened by tests of their own.
    private static readonly string[] OnceOnly = ["errors/", "sign-in/link/", "setup", "registrations/", "scribe", "dev/", "g/", "act-for"];

    [Fact]
    public async Task Every_page_has_one_heading_its_language_and_labelled_fields_in_three_languages()
    {
        var openers = await OpenersAsync();
        List<string> faults = [];

        foreach (var endpoint in Pages())
        {
            if (await FirstOpenAsync(endpoint, openers) is not ({ } visitor, { } path))
            {
                faults.Add($"/{endpoint.RoutePattern.RawText} was opened by nobody");
                continue;
            }

            foreach (var language in (string[])["fi", "sv", "en"])
            {
                var page = await visitor.OpenAsync($"/{language}{path}");
                faults.AddRange(Faults(page, language).Select(fault => $"/{language}{path}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private IEnumerable<RouteEndpoint> Pages() => demo.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Where(endpoint => !OnceOnly.Any(start => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(start, StringComparison.Ordinal)))
        .DistinctBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal);

    private static IEnumerable<string> Faults(Page page, string language)
    {
        var document = page.Document;
        if (page.Status != HttpStatusCode.OK) yield return $"status {(int)page.Status}";
        if (document.QuerySelectorAll("h1").Length != 1) yield return $"{document.QuerySelectorAll("h1").Length} h1";
        if (document.DocumentElement.GetAttribute("lang") != language) yield return $"lang {document.DocumentElement.GetAttribute("lang")}";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return "no title";
        foreach (var field in document.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea"))
        {
            var label = field.GetAttribute("aria-label") ?? field.GetAttribute("aria-labelledby")
                ?? document.QuerySelector($"label[for='{field.Id}']")?.TextContent ?? field.Closest("label")?.TextContent;
            if (string.IsNullOrWhiteSpace(label)) yield return $"field {field.GetAttribute("name")} has no label";
        }

        foreach (var id in document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)) yield return $"id {id.Key} twice";
        if (document.QuerySelector("[style], script:not([src])") is { } inline) yield return $"inline {inline.LocalName}";
    }

    private async Task<(Visitor?, string?)> FirstOpenAsync(RouteEndpoint endpoint, IReadOnlyList<Visitor> openers)
    {
        foreach (var path in Paths(endpoint))
        {
            foreach (var opener in openers)
            {
                var page = await opener.OpenAsync("/fi" + path);
                if (page.Status == HttpStatusCode.OK && !page.Path.Contains("/sign-in?", StringComparison.Ordinal)) return (opener, path);
            }
        }

        return (null, null);
    }

    private IEnumerable<string> Paths(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        path = path.Replace("{place}", "seinajoki", StringComparison.Ordinal);
        if (!path.Contains('{', StringComparison.Ordinal)) return [path];

        // Which record the id means is the page's to know: each type is tried.
        var candidates = demo.Records.GroupBy(record => record.Type).SelectMany(group => group.Take(6)).ToList();
        var ids = endpoint.RoutePattern.Parameters.Where(parameter => parameter.Name != "place").Select(parameter => parameter.Name).ToList();
        return ids.Count == 1
            ? candidates.Select(record => path.Replace($"{{{ids[0]}:guid}}", record.Id.ToString(), StringComparison.Ordinal))
            : candidates.SelectMany(child => child.PointsTo.Where(parent => parent != child.Id).Distinct().Select(parent =>
                path.Replace($"{{{ids[0]}:guid}}", parent.ToString(), StringComparison.Ordinal).Replace($"{{{ids[1]}:guid}}", child.Id.ToString(), StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<Visitor>> OpenersAsync()
    {
        var memberships = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().OrderBy(one => one.Id).ToListAsync());
        return [new Visitor(demo.App), .. memberships.Select(membership =>
        {
            var visitor = new Visitor(demo.App);
            visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, membership.PersonId, membership.OrganisationId));
            return visitor;
        })];
    }
}
