using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Errors;

/// <summary>Headers by which a browser refuses what no page of ours does: foreign or inline script and style, framing, guessing of types.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Handles one request. An endpoint may set its own.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // When the answer starts, since an error page begins by clearing the headers.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.TryAdd("Content-Security-Policy", Policy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
