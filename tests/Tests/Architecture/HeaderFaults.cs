using Page = Kumppani.Tests.Support.Page;

namespace Kumppani.Tests.Architecture;

/// <summary>What an answer says besides its content, and should not, or does not say, and should.</summary>
internal static class HeaderFaults
{
    // A page whose address holds a secret sends no referrer at all, the others none to another site.
    private static readonly (string Name, string Part)[] Everywhere =
    [
        ("Content-Security-Policy", "frame-ancestors 'none'"), ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "camera=()"), ("Strict-Transport-Security", "max-age=31536000"),
    ];

    /// <summary>In words; none where all is as it should be.</summary>
    public static IEnumerable<string> Of(Page page, bool isSignedIn)
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

    // The list of associations alone stands on other sites' pages.
    private static bool IsFramed(Page page) => page.Path.Split('?')[0] == "/fi/embed/seinajoki/associations" && page.Status == System.Net.HttpStatusCode.OK;
}
