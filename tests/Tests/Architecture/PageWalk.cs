using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Architecture;

/// <summary>Finds, for every page, an address that exists in the demo and somebody who may open it.</summary>
internal sealed class PageWalk(DemoApp demo)
{
    // Pages that need a secret, a file sent before or a record of one's own making, or stand for a failure, are opened by tests of their own.
    private static readonly string[] OpenedElsewhere =
    [
        "errors/", "sign-in/link/", "setup", "registrations/", "scribe", "dev/", "g/", "act-for", "outbox/", "associations/import/", "gatherings/new/",
        "measures/{id:guid}/notes/", "gatherings/{id:guid}/memo/publish",
    ];

    public IEnumerable<RouteEndpoint> Pages() => demo.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Where(endpoint => !OpenedElsewhere.Any(start => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(start, StringComparison.Ordinal)))
        .DistinctBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal);

    public async Task<(Visitor? Visitor, string? Path)> FirstOpenAsync(RouteEndpoint endpoint, IReadOnlyList<Visitor> openers)
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
        path = path.Replace("{place}", "seinajoki", StringComparison.Ordinal).Replace("/{questionId:guid?}", "", StringComparison.Ordinal);
        if (!path.Contains('{', StringComparison.Ordinal)) return [path];

        // Which record the id means is the page's to know: each type is tried.
        // Those that most others point to come first: a municipality before its associations.
        var candidates = demo.Records.GroupBy(record => record.Type).SelectMany(group => group.OrderByDescending(record => demo.Weight(record.Id)).Take(6)).ToList();
        var ids = endpoint.RoutePattern.Parameters.Where(parameter => parameter is { Name: not "place", IsOptional: false }).Select(parameter => parameter.Name).ToList();
        return ids.Count == 1
            ? candidates.Select(record => path.Replace($"{{{ids[0]}:guid}}", record.Id.ToString(), StringComparison.Ordinal))
            : candidates.SelectMany(child => demo.Above(child).Select(parent =>
                path.Replace($"{{{ids[0]}:guid}}", parent.ToString(), StringComparison.Ordinal).Replace($"{{{ids[1]}:guid}}", child.Id.ToString(), StringComparison.Ordinal)));
    }

    public async Task<IReadOnlyList<Visitor>> OpenersAsync()
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
