using System.Net;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Tests.Support;

/// <summary>Someone with a browser: opens pages and sends the forms she finds there, cookies and antiforgery included. Follows redirects.</summary>
public sealed class Visitor
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();
    private static int visitors;

    internal Visitor(App app)
    {
        client = app.Server.CreateClient();
        client.BaseAddress = Address;
        var number = Interlocked.Increment(ref visitors);
        From(new IPAddress([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]));
    }

    internal static Uri Address { get; } = new("https://localhost/");

    /// <summary>Comes from this address from now on; without it, from one of her own.</summary>
    public void From(IPAddress address)
    {
        client.DefaultRequestHeaders.Remove(ClientAddresses.Header);
        client.DefaultRequestHeaders.Add(ClientAddresses.Header, address.ToString());
    }

    /// <summary>Puts a cookie into the browser.</summary>
    public void SetCookie(string name, string value) => cookies.Add(Address, new Cookie(name, value, "/"));

    /// <summary>The names of the cookies it holds.</summary>
    public IReadOnlyList<string> CookieNames => [.. cookies.GetAllCookies().Select(cookie => cookie.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>What a cookie of this name holds.</summary>
    public string Cookie(string name) => cookies.GetCookies(Address)[name]!.Value;

    /// <summary>Opens a page; a path without language is opened in Finnish.</summary>
    public Task<Page> OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, InFinnish(path)));

    /// <summary>Sends a request as it is, cookies added, redirects followed.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        for (var hop = 0; ; hop++)
        {
            request.RequestUri = new Uri(Address, request.RequestUri!);
            if (cookies.GetCookieHeader(request.RequestUri) is { Length: > 0 } header) request.Headers.Add(HeaderNames.Cookie, header);
            var answer = await client.SendAsync(request);
            if (answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
            {
                foreach (var cookie in set)
                {
                    AssertSafe(cookie);
                    cookies.SetCookies(request.RequestUri, cookie);
                }
            }

            // Out of the house she is not followed.
            if ((int)answer.StatusCode is not (301 or 302 or 303 or 307) || hop == 10 || !Uri.TryCreate(request.RequestUri, answer.Headers.Location, out var next) || next.Host != Address.Host) return await PageAsync(answer, request.RequestUri);
            request = new HttpRequestMessage(HttpMethod.Get, next);
        }
    }

    // Every cookie of every test: of this host alone, encrypted, out of scripts' reach, and not sent along by another site's forms.
    private static void AssertSafe(string line)
    {
        var cookie = SetCookieHeaderValue.Parse(line);
        Assert.StartsWith("__Host-", cookie.Name.Value, StringComparison.Ordinal);
        Assert.True(cookie is { Secure: true, HttpOnly: true, SameSite: SameSiteMode.Lax or SameSiteMode.Strict } && cookie.Path == "/" && !cookie.Domain.HasValue, line);
    }

    private static string InFinnish(string path) =>
        path is "/" || !(path.StartsWith("/fi", StringComparison.Ordinal) || path.StartsWith("/sv", StringComparison.Ordinal) || path.StartsWith("/en", StringComparison.Ordinal)
            || path.StartsWith("/health", StringComparison.Ordinal) || path.StartsWith("/files", StringComparison.Ordinal)) ? "/fi" + path : path;

    private async Task<Page> PageAsync(HttpResponseMessage answer, Uri address)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return new Page(this, answer, address, text);
    }
}
