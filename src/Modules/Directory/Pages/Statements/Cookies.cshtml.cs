using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Statements;

/// <summary>The cookies of the service: only such as it cannot do without, so nobody is asked (Act 917/2014, section 205). No query.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class CookiesModel : PageModel
{
    /// <summary>Every cookie, by its plain name, that the service sets; a test compares with what a walk through it leaves behind.</summary>
    public static IReadOnlyList<CookieRow> All { get; } =
    [
        new("kumppani-session", () => Texts.CookieSession, () => Texts.CookieUntilSignOut),
        new("kumppani-second-step", () => Texts.CookieSecondStep, () => Texts.CookieTenMinutes),
        new("antiforgery", () => Texts.CookieAntiforgery, () => Texts.CookieWhileOpen),
        new("flash", () => Texts.CookieFlash, () => Texts.CookieNextPage),
        new("language", () => Texts.CookieLanguage, () => Texts.CookieYear),
        new("scribe", () => Texts.CookieScribe, () => Texts.CookieEvening),
    ];

    /// <summary>A cookie and its reason.</summary>
    internal sealed record CookieRow(string Name, Func<string> Why, Func<string> HowLong);
}
