using System.Net;
using System.Text;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Architecture;

/// <summary>
/// Made from the list of all endpoints: a member of one organisation sees no more of another's records than a visitor does, and changes none.
/// A new endpoint is covered the day it is written.
/// </summary>
public sealed class IsolationTests(DemoApp demo) : IClassFixture<DemoApp>
{
    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.UnsupportedMediaType];

    public static TheoryData<Role> Roles => [Role.Liaison, Role.MainUser, Role.Editor];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_member_of_another_organisation_reads_no_more_than_a_visitor(Role role)
    {
        var (member, own) = await MemberAsync(role);
        var visitor = new Visitor(demo.App);
        List<string> leaks = [];

        foreach (var path in ForeignPaths(own, method: "GET"))
        {
            var (hers, everybodys) = (await member.OpenAsync(path), await visitor.OpenAsync(path));
            if (hers.Status == HttpStatusCode.OK && (everybodys.Status != HttpStatusCode.OK || IsSignIn(everybodys))) leaks.Add($"{path} shows '{hers.Heading}'");
            if ((int)hers.Status >= 500) leaks.Add($"{path} fails with {(int)hers.Status}");
        }

        Assert.True(leaks.Count == 0, string.Join(Environment.NewLine, leaks));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_member_of_another_organisation_changes_nothing(Role role)
    {
        var (member, own) = await MemberAsync(role);
        var page = await member.OpenAsync("/account");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var before = await DumpAsync();
        List<string> accepted = [];

        foreach (var path in ForeignPaths(own, method: "POST"))
        {
            var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("__operation", Guid.CreateVersion7().ToString())]);
            var answer = await member.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi" + path) { Content = content });
            if (!Refusals.Contains(answer.Status)) accepted.Add($"{path} → {(int)answer.Status} {answer.Path}");
        }

        Assert.True(accepted.Count == 0, string.Join(Environment.NewLine, accepted));
        Assert.Equal(before, await DumpAsync());
    }

    private static bool IsSignIn(Page page) => page.Path.Contains("/sign-in", StringComparison.Ordinal);

    // Every endpoint whose address holds one or two ids, with ids of records that are another's; where it holds two, the first may be one's own.
    private IEnumerable<string> ForeignPaths(HashSet<Guid> own, string method)
    {
        var foreign = demo.Records.Where(record => !own.Contains(record.Id)).GroupBy(record => record.Type).SelectMany(group => group.Take(2)).Select(record => record.Id).ToList();
        var mine = demo.Records.Where(record => own.Contains(record.Id)).GroupBy(record => record.Type).Select(group => group.First().Id).ToList();
        foreach (var endpoint in demo.Endpoints.Where(endpoint => Takes(endpoint, method)))
        {
            var ids = endpoint.RoutePattern.Parameters.Where(parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid")).ToList();
            if (ids.Count is 0 or > 2 || ids.Count != endpoint.RoutePattern.Parameters.Count) continue;
            if (method == "POST" && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) continue;

            foreach (var id in foreign)
            {
                if (ids.Count == 1) yield return Path(endpoint, (ids[0].Name, id));
                else foreach (var first in mine) yield return Path(endpoint, (ids[0].Name, first), (ids[1].Name, id));
            }
        }
    }

    private static bool Takes(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(method, StringComparer.Ordinal);

    private static string Path(RouteEndpoint endpoint, params ReadOnlySpan<(string Name, Guid Id)> values)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        foreach (var (name, id) in values) path = path.Replace($"{{{name}:guid}}", id.ToString(), StringComparison.Ordinal);
        return path;
    }

    private async Task<(Visitor Member, HashSet<Guid> Own)> MemberAsync(Role role)
    {
        var membership = await demo.App.DataAsync(db => db.Set<Membership>().AsNoTracking().Where(one => one.Role == role).OrderBy(one => one.Id).FirstAsync());
        var visitor = new Visitor(demo.App);
        visitor.SetCookie(SessionCookie.Name, SessionCookie.For(demo.App, membership.PersonId, membership.OrganisationId));
        return (visitor, demo.BelongingTo(membership.OrganisationId));
    }

    private Task<string> DumpAsync() => demo.App.DataAsync(async db =>
    {
        var dump = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                dump.Append(table).Append(' ');
                for (var column = 0; column < reader.FieldCount; column++) dump.Append(reader.GetValue(column)).Append('|');
                dump.Append('\n');
            }
        }

        return dump.ToString();
    });
}
