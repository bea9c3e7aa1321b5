using Kumppani.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>What every answer says besides its content, whatever endpoint or file it comes from.</summary>
public sealed class HeaderTests(StillDemo still)
{
    // A page whose address holds a secret sends no referrer at all, the others none to another site.
    private static readonly (string Name, string Part)[] Everywhere =
    [
        ("Content-Security-Policy", "frame-ancestors 'none'"), ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "camera=()"), ("Strict-Transport-Security", "max-age=31536000"),
    ];

    [Fact]
    public async Task Every_answer_carries_the_safe_headers()
    {
        var demo = await still.StartedAsync();
        List<string> faults = [];
        var askers = await SafeMethodTests.AskersAsync(demo);
        var files = demo.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).ToList();
        var pages = EndpointPaths.Of(demo, "GET", [.. demo.Records], ["seinajoki"], most: 1).ToList();

        foreach (var file in files) faults.AddRange(Faults(await askers[0].SendAsync(new HttpRequestMessage(HttpMethod.Get, file)), isSignedIn: false));
        foreach (var (number, asker) in askers.Index())
            foreach (var path in pages) faults.AddRange(Faults(await asker.OpenAsync(path), isSignedIn: number > 0));

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct(StringComparer.Ordinal)));
        Assert.NotEmpty(files);
    }

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        var demo = await still.StartedAsync();

        Assert.False(demo.App.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.AddServerHeader);
    }

    // The list of associations alone stands on other sites' pages.
    private static bool IsFramed(Page page) => page.Path.Split('?')[0] == "/fi/embed/seinajoki/associations" && page.Status == System.Net.HttpStatusCode.OK;

    private static IEnumerable<string> Faults(Page page, bool isSignedIn)
    {
        var headers = page.Answer.Headers;
        foreach (var (name, part) in Everywhere)
            if (!(part == "frame-ancestors 'none'" && IsFramed(page)) && (!headers.TryGetValues(name, out var values) || !string.Join(' ', values).Contains(part, StringComparison.Ordinal))) yield return $"{page.Path} ({(int)page.Status}): {name} without {part}";
        var policy = headers.TryGetValues("Content-Security-Policy", out var policies) ? string.Join(' ', policies) : "";
        // A file of somebody's may load nothing at all, which is stricter.
        if (!policy.StartsWith("default-src 'self';", StringComparison.Ordinal) && !policy.Contains("default-src 'none';", StringComparison.Ordinal)) yield return $"{page.Path} ({(int)page.Status}): may load what it wants: {policy}";
        if (!headers.TryGetValues("Referrer-Policy", out var referrers) || string.Join(' ', referrers) is not ("same-origin" or "no-referrer")) yield return $"{page.Path}: Referrer-Policy {string.Join(' ', referrers ?? [])}";
        // A mail is looked at in a frame that runs nothing; its own look is written into it.
        if (policy.Contains("unsafe-", StringComparison.Ordinal) && !(policy.Contains("sandbox", StringComparison.Ordinal) && page.Path.Contains("/outbox/", StringComparison.Ordinal))) yield return $"{page.Path}: {policy}";
        if (headers.Contains("Server") || headers.Contains("X-Powered-By")) yield return $"{page.Path} names the server";
        // What the browser keeps would be shown by its back button when she has left.
        if (isSignedIn && page.Answer.Content.Headers.ContentType?.MediaType == "text/html" && headers.CacheControl is not ({ NoStore: true } or { Private: true })) yield return $"{page.Path} ({(int)page.Status}) may be kept: {headers.CacheControl}";
        foreach (var cookie in headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            foreach (var flag in (string[])["secure", "httponly", "samesite=", "path=/"])
                if (!cookie.Contains(flag, StringComparison.OrdinalIgnoreCase)) yield return $"the cookie {cookie.Split('=')[0]} without {flag}";
    }
}
