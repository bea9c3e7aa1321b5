using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Tests.Architecture;

/// <summary>What the files of the look say besides their content, and what the server tells of itself.</summary>
public sealed class HeaderTests(StillDemo still)
{
    [Fact]
    public async Task Every_file_carries_the_safe_headers()
    {
        var demo = await still.StartedAsync();
        List<string> faults = [];
        var visitor = new Visitor(demo.App);
        var files = demo.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();

        foreach (var file in files) faults.AddRange(HeaderFaults.Of(await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, file)), isSignedIn: false));

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct(StringComparer.Ordinal)));
        Assert.NotEmpty(files);
    }

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        var demo = await still.StartedAsync();

        Assert.False(demo.App.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.AddServerHeader);
    }
}
