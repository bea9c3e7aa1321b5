using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Frame;

/// <summary>Turns the app-relative addresses that pages write into addresses in the visitor's language.</summary>
public static class AppUrl
{
    /// <summary>
    /// <c>~/associations</c> and <c>/associations</c> become <c>/fi/associations</c>; other addresses (absolute, <c>#x</c>, <c>?x</c>, already with
    /// the language) stay as they are.
    /// </summary>
    public static string Resolve(HttpContext context, string url)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(url);
        var path = url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
            return url;

        var basePath = context.Request.PathBase.Value ?? "";
        var hasBase = path.StartsWith(basePath, StringComparison.Ordinal) && (path.Length == basePath.Length || path[basePath.Length] is '/' or '?' or '#');
        return hasBase && basePath.Length > 0 ? path : basePath + path;
    }
}
