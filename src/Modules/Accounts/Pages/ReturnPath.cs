using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Accounts.Pages;

/// <summary>Where to go after signing in: a path of this service without its language, so that it holds in the language of a mail.</summary>
internal static class ReturnPath
{
    private const int MaxLength = 500;

    /// <summary>Null for anything that is not a page of ours.</summary>
    public static string? Of(IUrlHelper url, string? asked)
    {
        if (string.IsNullOrEmpty(asked) || asked.Length > MaxLength || !asked.StartsWith('/') || !url.IsLocalUrl(asked)) return null;

        var prefix = Language.All.Select(language => "/" + language.Code).FirstOrDefault(prefix => asked == prefix || asked.StartsWith(prefix + "/", StringComparison.Ordinal));
        var path = prefix is null ? asked : asked[prefix.Length..];
        return path.Length == 0 ? "/" : url.IsLocalUrl(path) ? path : null;
    }
}
