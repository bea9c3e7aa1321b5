using System.Collections.Concurrent;
using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Architecture;

/// <summary>
/// Made from the list of all endpoints: a member of one organisation sees no more of another's records than a visitor does, and changes none.
/// A new endpoint is covered the day it is written.
/// </summary>
public sealed class IsolationTests(StillDemo still) : IAsyncLifetime
{
    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.UnsupportedMediaType];

    private DemoApp demo = null!;

    public async ValueTask InitializeAsync() => demo = await still.StartedAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<Role> Roles => [Role.Liaison, Role.MainUser, Role.Editor];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_member_of_another_organisation_reads_no_more_than_a_visitor(Role role)
    {
        var (member, own) = await MemberAsync(role);
        var visitor = new Visitor(demo.App);
        ConcurrentQueue<string> leaks = [];

        await Parallel.ForEachAsync(ForeignPaths(own, method: "GET"), async (path, _) =>
        {
            var hers = await member.OpenAsync(path);
            if ((int)hers.Status >= 500) leaks.Enqueue($"{path} fails with {(int)hers.Status}");
            // What she is not shown is not asked for by everybody.
            if (hers.Status != HttpStatusCode.OK) return;
            var everybodys = await visitor.OpenAsync(path);
            if (everybodys.Status != HttpStatusCode.OK || IsSignIn(everybodys)) leaks.Enqueue($"{path} shows '{hers.Heading}'");
        });

        Assert.True(leaks.IsEmpty, string.Join(Environment.NewLine, leaks));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task What_is_not_published_is_read_by_its_own_people_only(Role role)
    {
        var (member, own) = await MemberAsync(role);
        var visitor = new Visitor(demo.App);
        // A repeated look at what a visitor sees would miss a filter that is open to everybody: here the record itself says who may see it.
        var hidden = (await HiddenAsync()).Where(record => !own.Contains(record)).ToList();
        ConcurrentQueue<string> leaks = [];
        Assert.NotEmpty(hidden);

        await Parallel.ForEachAsync(
            from endpoint in demo.Endpoints
            where EndpointPaths.Takes(endpoint, "GET") && endpoint.RoutePattern.Parameters is [{ } only] && only.ParameterPolicies.Any(policy => policy.Content == "guid")
            from record in hidden
            select EndpointPaths.With(endpoint, (endpoint.RoutePattern.Parameters[0].Name, record)),
            async (path, _) =>
            {
                foreach (var asker in (Visitor[])[member, visitor])
                {
                    var page = await asker.OpenAsync(path);
                    // Whoever is led away, to sign in or to the front page, is shown nothing of the record.
                    if (page.Status == HttpStatusCode.OK && !IsSignIn(page) && page.Path.TrimEnd('/') != "/fi") leaks.Enqueue($"{path} shows '{page.Heading}'");
                }
            });

        Assert.True(leaks.IsEmpty, string.Join(Environment.NewLine, leaks));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_member_of_another_organisation_changes_nothing(Role role)
    {
        var (member, own) = await MemberAsync(role);
        var page = await member.OpenAsync("/account");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var before = await still.DumpAsync();
        List<string> accepted = [];

        foreach (var path in ForeignPaths(own, method: "POST"))
        {
            var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("__operation", Guid.CreateVersion7().ToString())]);
            var answer = await member.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi" + path) { Content = content });
            if (!Refusals.Contains(answer.Status)) accepted.Add($"{path} → {(int)answer.Status} {answer.Path}");
        }

        Assert.True(accepted.Count == 0, string.Join(Environment.NewLine, accepted));
        Assert.Equal(before, await still.DumpAsync());
    }

    private static bool IsSignIn(Page page) => page.Path.Contains("/sign-in", StringComparison.Ordinal);

    // Every endpoint whose address holds one or two ids, with ids of records that are another's; where it holds two, the first is one's own, or is the other's as the second is.
    private IEnumerable<string> ForeignPaths(HashSet<Guid> own, string method)
    {
        var foreign = demo.Records.Where(record => !own.Contains(record.Id)).ToList();
        var mine = demo.Records.Where(record => own.Contains(record.Id)).ToList();
        foreach (var endpoint in demo.Endpoints.Where(endpoint => EndpointPaths.Takes(endpoint, method)))
        {
            var ids = endpoint.RoutePattern.Parameters.Where(parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid")).ToList();
            if (ids.Count is 0 or > 2 || ids.Count != endpoint.RoutePattern.Parameters.Count) continue;
            if (method == "POST" && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) continue;

            var stem = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            foreach (var record in EndpointPaths.Meant(foreign, stem[..stem.LastIndexOf(":guid", StringComparison.Ordinal)], most: 6))
            {
                if (ids.Count == 1) yield return EndpointPaths.With(endpoint, (ids[0].Name, record.Id));
                else foreach (var first in EndpointPaths.Meant(mine, stem[..stem.IndexOf(":guid", StringComparison.Ordinal)], most: 1).Select(one => one.Id).Concat(demo.Above(record)).Distinct()) yield return EndpointPaths.With(endpoint, (ids[0].Name, first), (ids[1].Name, record.Id));
            }
        }
    }

    private async Task<(Visitor Member, HashSet<Guid> Own)> MemberAsync(Role role)
    {
        var membership = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().Where(one => one.Role == role).OrderBy(one => one.Id).FirstAsync());
        var visitor = new Visitor(demo.App);
        visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, membership.PersonId, membership.OrganisationId));
        return (visitor, demo.BelongingTo(membership.OrganisationId));
    }

    // A few of each kind of hosted record, found by the model and not by a list.
    private Task<List<Guid>> HiddenAsync() => demo.App.DataAsync(async db =>
    {
        List<Guid> hidden = [];
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.BaseType is null && typeof(HostedEntity).IsAssignableFrom(type.ClrType)))
        {
            var rows = (IQueryable<HostedEntity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, [])!;
            hidden.AddRange(await rows.IgnoreQueryFilters().Where(record => record.Visibility != Visibility.Published).OrderBy(record => record.Id).Select(record => record.Id).Take(8).ToListAsync());
        }

        return hidden;
    });
}
