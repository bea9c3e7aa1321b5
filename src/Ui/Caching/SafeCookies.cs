using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Caching;

/// <summary>
/// Over https every cookie of ours carries the prefix <c>__Host-</c>, by which a browser takes it from this host alone, encrypted and for every path
/// (RFC 6265bis, section 4.1.3.2). The program knows cookies by their plain names; over plain http, where no browser would keep the prefix, they are what travels.
/// </summary>
public sealed class SafeCookies(RequestDelegate next)
{
    private const string Prefix = "__Host-";

    /// <summary>The name under which a browser knows a cookie.</summary>
    /// <param name="name">The plain name.</param>
    /// <param name="isHttps">Whether the browser speaks https.</param>
    public static string NameOf(string name, bool isHttps) => isHttps ? Prefix + name : name;

    /// <summary>Handles one request. Before whatever reads or sets a cookie.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.IsHttps) return next(context);

        Unwrap(context.Request.Headers);
        // Registered first, so it runs last: after those who set their cookies when the answer starts.
        context.Response.OnStarting(static state => Wrap(((HttpContext)state).Response.Headers), context);
        return next(context);
    }

    // A plain name over https is not ours: another host of the domain, or somebody between on plain http, may have planted it.
    private static void Unwrap(IHeaderDictionary headers)
    {
        if (headers.Cookie.Count == 0) return;

        var ours = string.Join("; ", headers.Cookie
            .SelectMany(line => (line ?? "").Split(';', StringSplitOptions.TrimEntries))
            .Where(pair => pair.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(pair => pair[Prefix.Length..]));
        if (ours.Length == 0) headers.Remove(HeaderNames.Cookie);
        else headers.Cookie = ours;
    }

    private static Task Wrap(IHeaderDictionary headers)
    {
        if (headers.SetCookie.Count > 0) headers.SetCookie = headers.SetCookie.Select(Wrap).ToArray();
        return Task.CompletedTask;
    }

    private static string? Wrap(string? line)
    {
        if (!SetCookieHeaderValue.TryParse(line, out var cookie)) return line;
        (cookie.Name, cookie.Secure, cookie.Path, cookie.Domain) = (Prefix + cookie.Name.Value, true, "/", null);
        return cookie.ToString();
    }
}
