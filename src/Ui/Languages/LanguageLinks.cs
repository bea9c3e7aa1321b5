using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Kumppani.Ui.Languages;

/// <summary>The same page in every language.</summary>
public static class LanguageLinks
{
    /// <summary>
    /// Path and query of this request under each prefix. After a form that was refused the address is the form's own. On an error page it is the
    /// address that was asked for.
    /// </summary>
    public static IEnumerable<(Language Language, string Url)> For(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        var (path, query) = ErrorsOriginal(context) ?? (request.Path, request.QueryString);
        var basePath = request.PathBase.Value ?? "";
        var prefix = Language.All.Select(language => "/" + language.Code).FirstOrDefault(end => basePath.EndsWith(end, StringComparison.Ordinal));
        var root = prefix is null ? basePath : basePath[..^prefix.Length];
        return Language.All.Select(language => (language, UriHelper.BuildRelative(root + "/" + language.Code, path, query)));
    }

    private static (PathString Path, QueryString Query)? ErrorsOriginal(HttpContext context) =>
        context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is { } status
            ? (status.OriginalPath, new QueryString(string.IsNullOrEmpty(status.OriginalQueryString) ? null : status.OriginalQueryString))
            : context.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerPathFeature>() is { } failure
                ? (failure.Path, QueryString.Empty)
                : null;
}
