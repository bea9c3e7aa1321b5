using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Languages;

/// <summary>
/// Moves <c>/fi</c>, <c>/sv</c> or <c>/en</c> from the path to the path base and sets the cultures. A page asked for without a language is
/// redirected to the one remembered in a cookie, else the one the browser asks for, else Finnish. Addresses that have no language
/// (<see cref="UiOptions.WithoutLanguage"/> and files) pass untouched, in the language of the cookie or the browser.
/// </summary>
public sealed class LanguagePrefix(RequestDelegate next, IOptions<UiOptions> options)
{
    /// <summary>The cookie that remembers the language; it holds the two letters and nothing else.</summary>
    public const string Cookie = "language";

    /// <summary>Handles one request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (Prefix(request.Path) is ({ } language, var rest))
        {
            if (!options.Value.Framed.Any(start => rest.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase))) Remember(context, language);
            language.Use();
            request.PathBase = request.PathBase.Add("/" + language.Code);
            request.Path = rest.HasValue ? rest : "/";
            return next(context);
        }

        var wanted = Language.Find(request.Cookies[Cookie]) ?? Accepted(request) ?? Language.Default;
        if (HasLanguage(request.Path) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            context.Response.Headers.Append(HeaderNames.Vary, new[] { HeaderNames.AcceptLanguage, HeaderNames.Cookie });
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect($"{request.PathBase}/{wanted.Code}{request.Path.ToUriComponent()}{request.QueryString}");
            return Task.CompletedTask;
        }

        wanted.Use();
        return next(context);
    }

    private static (Language? Language, PathString Remainder) Prefix(PathString path)
    {
        foreach (var language in Language.All)
        {
            if (path.StartsWithSegments("/" + language.Code, StringComparison.Ordinal, out var rest))
                return (language, rest);
        }

        return (null, path);
    }

    private static Language? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => Language.Find(accepted.Value.ToString().Split('-')[0]))
            .FirstOrDefault(language => language is not null);

    // Written only when the visitor changes her language: an answer that sets a cookie cannot be cached.
    private static void Remember(HttpContext context, Language language)
    {
        var remembered = Language.Find(context.Request.Cookies[Cookie]);
        if (remembered == language || (remembered is null && (Accepted(context.Request) ?? Language.Default) == language))
            return;

        context.Response.Cookies.Append(Cookie, language.Code, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            HttpOnly = true,
            IsEssential = true,
        });
    }

    private bool HasLanguage(PathString path)
    {
        var last = path.Value is { } value ? value[(value.LastIndexOf('/') + 1)..] : "";
        return !last.Contains('.', StringComparison.Ordinal) && !options.Value.WithoutLanguage.Any(prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
    }
}
