using System.Collections.Concurrent;
using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Architecture;

/// <summary>Made from the list of all endpoints: looking changes nothing, and nothing is changed from another site.</summary>
public sealed class SafeMethodTests(StillDemo still)
{
    [Fact]
    public async Task Asking_for_the_head_alone_changes_no_row()
    {
        var demo = await still.StartedAsync();
        var paths = EndpointPaths.Of(demo, "GET", demo.OneOfEach, ["seinajoki"], most: 1, each: 2).ToList();
        var before = await still.DumpAsync();
        ConcurrentQueue<string> failures = [];
        var opened = 0;

        foreach (var asker in await AskersAsync(demo))
        {
            await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (path, _) =>
            {
                var answer = await asker.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/fi" + path));
                if (EveryLook.HasFailed(answer)) failures.Enqueue($"{path} fails with {(int)answer.Status}");
                if (answer.Status == HttpStatusCode.OK) Interlocked.Increment(ref opened);
            });
        }

        var after = await still.DumpAsync();
        Assert.True(failures.IsEmpty, string.Join(Environment.NewLine, failures));
        Assert.True(before == after, string.Join(Environment.NewLine, after.Split('\n').Except(before.Split('\n')).Take(20)));
        Assert.InRange(opened, paths.Count / 4, int.MaxValue);
    }

    [Fact]
    public async Task A_form_sent_from_another_site_is_refused_everywhere()
    {
        var demo = await still.StartedAsync();
        var pages = demo.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(endpoint => endpoint.RoutePattern.RawText).ToHashSet(StringComparer.Ordinal).Count;
        var before = await still.DumpAsync();
        ConcurrentQueue<string> accepted = [];
        HashSet<string> refused = [];

        foreach (var asker in await AskersAsync(demo))
        {
            foreach (var path in EndpointPaths.Of(demo, "POST", demo.OneOfEach, ["seinajoki"], most: 1, each: 2))
            {
                var answer = await asker.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi" + path) { Content = new FormUrlEncodedContent([new("Form.Name", "x")]) });
                if (answer.Status == HttpStatusCode.BadRequest) refused.Add(path);
                // Asked to sign in, or refused for another reason before the token is looked at.
                else if ((int)answer.Status < 400 && !answer.Path.Contains("/sign-in", StringComparison.Ordinal)) accepted.Enqueue($"{path} → {(int)answer.Status} {answer.Path}");
            }
        }

        Assert.True(accepted.IsEmpty, string.Join(Environment.NewLine, accepted));
        Assert.Equal(before, await still.DumpAsync());
        Assert.InRange(refused.Count, pages / 2, int.MaxValue);
    }

    /// <summary>A visitor, and one person of each role.</summary>
    internal static async Task<List<Visitor>> AskersAsync(DemoApp demo)
    {
        var memberships = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().OrderBy(one => one.Id).ToListAsync());
        return [new Visitor(demo.App), .. memberships.DistinctBy(one => one.Role).Select(membership =>
        {
            var visitor = new Visitor(demo.App);
            visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, membership.PersonId, membership.OrganisationId));
            return visitor;
        })];
    }
}
