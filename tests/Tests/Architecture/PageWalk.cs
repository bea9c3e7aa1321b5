using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>Finds, for every page, an address that exists in the demo and somebody who may open it.</summary>
internal sealed class PageWalk(DemoApp demo)
{
    // Pages that need a secret, a file sent before or a record of one's own making, or stand for a failure, are opened by tests of their own.
    private static readonly string[] OpenedElsewhere =
    [
        "errors/", "sign-in/link/", "account/address/confirm/", "sign-in/second-step", "sign-in/municipal/{id:guid}", "setup", "registrations/", "enquiry/", "collection/shared/", "scribe/work", "dev/", "g/", "outbox/", "associations/import/",
        "associations/confirm/", "associations/claim/",
        "measures/{id:guid}/notes/", "operations/mails/{id:guid}", "gatherings/{id:guid}/memo/publish",
    ];

    private readonly PermissionBook permissions = demo.App.Services.GetRequiredService<PermissionBook>();
    private readonly Dictionary<string, string> learned = new(StringComparer.Ordinal);
    private IReadOnlyList<(Role? Role, Visitor Visitor)>? openers;

    public IEnumerable<RouteEndpoint> Pages() => demo.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Where(endpoint => !OpenedElsewhere.Any(start => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(start, StringComparison.Ordinal)))
        .DistinctBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal);

    /// <summary>Opens a page in Finnish as the first who may, at the first address where it exists; null when nobody could.</summary>
    public async Task<(Visitor Visitor, string Path, Page Page)?> FirstOpenAsync(RouteEndpoint endpoint)
    {
        openers ??= await OpenersAsync();
        var able = openers.Where(opener => MayTry(endpoint, opener.Role)).ToList();
        foreach (var (type, path) in Paths(endpoint))
        {
            foreach (var (_, opener) in able)
            {
                var page = await opener.OpenAsync("/fi" + path);
                if (page.Status != HttpStatusCode.OK || page.Path.Contains("/sign-in?", StringComparison.Ordinal)) continue;

                if (type is not null) learned[Stem(endpoint)] = type;
                return (opener, path, page);
            }
        }

        return null;
    }

    // Whoever the endpoint's own words keep out need not knock; that they do keep her out is shown by the test of isolation.
    private bool MayTry(RouteEndpoint endpoint, Role? role) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || (role is { } own && AccessMatrix.Policies(endpoint).All(policy => permissions.Of(own).Contains(policy)));

    private IEnumerable<(string? Type, string Path)> Paths(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        path = path.Replace("{place}", "seinajoki", StringComparison.Ordinal).Replace("{template}", GatheringTemplates.Empty.Key, StringComparison.Ordinal).Replace("{topic}", "Spaces", StringComparison.Ordinal)
            .Replace("{card}", "forum", StringComparison.Ordinal).Replace("{thesis}", "spaces", StringComparison.Ordinal).Replace("/{questionId:guid?}", "", StringComparison.Ordinal);
        if (!path.Contains('{', StringComparison.Ordinal)) return [(null, path)];

        // Which record the id means is the page's to know: each type is tried, the one that other pages of the same stem mean, or that the address names, before the others.
        // Those that most others point to come first: a municipality before its associations.
        var stem = Stem(endpoint);
        var candidates = demo.Records.GroupBy(record => record.Type)
            .OrderByDescending(group => group.Key == learned.GetValueOrDefault(stem))
            .ThenByDescending(group => DemoApp.IsNamedBy(stem, group.Key))
            .SelectMany(group => group.OrderByDescending(record => demo.Weight(record.Id)).Take(6)).ToList();
        var ids = endpoint.RoutePattern.Parameters.Where(parameter => parameter is { Name: not "place", IsOptional: false }).Select(parameter => parameter.Name).ToList();
        return ids.Count == 1
            ? candidates.Select(record => ((string?)record.Type, path.Replace($"{{{ids[0]}:guid}}", record.Id.ToString(), StringComparison.Ordinal)))
            : candidates.SelectMany(child => demo.Above(child).Select(parent => ((string?)child.Type,
                path.Replace($"{{{ids[0]}:guid}}", parent.ToString(), StringComparison.Ordinal).Replace($"{{{ids[1]}:guid}}", child.Id.ToString(), StringComparison.Ordinal))));
    }

    // The address up to its last id.
    private static string Stem(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        return path[..(path.LastIndexOf(":guid}", StringComparison.Ordinal) is > 0 and var end ? end : path.Length)];
    }

    private async Task<IReadOnlyList<(Role? Role, Visitor Visitor)>> OpenersAsync()
    {
        var memberships = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().OrderBy(one => one.Id).ToListAsync());
        return [(null, new Visitor(demo.App)), .. memberships.DistinctBy(one => (one.Role, one.OrganisationId)).Select(membership =>
        {
            var visitor = new Visitor(demo.App);
            visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, membership.PersonId, membership.OrganisationId));
            return ((Role?)membership.Role, visitor);
        })];
    }
}
