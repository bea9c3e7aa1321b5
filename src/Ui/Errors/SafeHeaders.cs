using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Errors;

/// <summary>Headers by which a browser refuses what no page of ours does: foreign or inline script and style, framing, guessing of types.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    /// <summary>What a file of somebody's may do where the browser shows it: nothing, and in nobody's frame.</summary>
    public const string FilePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Handles one request. An endpoint may set its own.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // When the answer starts, since an error page begins by clearing the headers.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", Policy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(self), microphone=()");
            if (context.Request.IsHttps) headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
            if (IsPersonal(context)) headers.CacheControl = "no-store, private";
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    // What was kept would be shown by the browser's back button to whoever sits there next. A page that knows better has said so.
    private static bool IsPersonal(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true }
        && context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
        && !context.Response.Headers.CacheControl.ToString().Contains("private", StringComparison.Ordinal)
        && !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
