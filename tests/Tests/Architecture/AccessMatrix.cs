using System.Text;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Architecture;

/// <summary>Who may call what, as the endpoints themselves say: printed, and compared with the checked-in text.</summary>
public sealed class AccessMatrix(App app)
{
    [Fact]
    public void The_access_matrix_is_the_one_that_was_reviewed()
    {
        var path = Path.Combine(Product.Root, "docs", "access-matrix.md");

        var printed = Print();

        if (Environment.GetEnvironmentVariable("KUMPPANI_WRITE_SNAPSHOTS") is not null) File.WriteAllText(path, printed);
        var reviewed = File.ReadAllLines(path).ToHashSet(StringComparer.Ordinal);
        var news = printed.Split('\n').Where(line => !reviewed.Contains(line));
        Assert.True(
            File.ReadAllText(path) == printed,
            $"docs/access-matrix.md is not what the endpoints say. If that is meant: this test with KUMPPANI_WRITE_SNAPSHOTS=1, and commit the file. New: {string.Join(Environment.NewLine, news)}");
    }

    [Fact]
    public void Every_permission_that_an_endpoint_asks_for_is_declared_by_a_module()
    {
        var book = app.Services.GetRequiredService<PermissionBook>();

        var unknown = Endpoints().SelectMany(endpoint => Policies(endpoint)).Where(policy => !book.Knows(policy)).Distinct(StringComparer.Ordinal);

        Assert.Empty(unknown);
    }

    internal static IEnumerable<string> Policies(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).Where(policy => policy is not null).Select(policy => policy!);

    private IEnumerable<RouteEndpoint> Endpoints() =>
        app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    private string Print()
    {
        var book = app.Services.GetRequiredService<PermissionBook>();
        // The files of the look are open to everybody; a test of Ui says so. Their names change with their content.
        var lines = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null).Select(endpoint =>
        {
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? (IReadOnlyList<string>)["*"];
            var access = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "everybody"
                : Policies(endpoint).ToList() is { Count: > 0 } policies ? string.Join(" + ", policies.Select(policy => $"`{policy}`"))
                : "signed in";
            return $"| `/{endpoint.RoutePattern.RawText?.TrimStart('/')}` | {string.Join(' ', methods)} | {access} |";
        });

        var text = new StringBuilder("# Access matrix\n\nGenerated from the endpoints by a test; a change is reviewed as a change of this file.\n\n## Roles\n\n| permission | roles |\n|---|---|\n");
        foreach (var permission in book.All)
        {
            var roles = Enum.GetValues<Role>().Where(role => book.Of(role).Contains(permission));
            text.Append($"| `{permission}` | {string.Join(", ", roles)} |\n");
        }

        text.Append("\n## Endpoints\n\n| path | method | who |\n|---|---|---|\n");
        foreach (var line in lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }
}
