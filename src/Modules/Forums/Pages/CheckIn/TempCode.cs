using Kumppani.Forums.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Forums.Pages.CheckIn;

/// <summary>Carries a code from the press of the button to the next page, in the host's own (encrypted) cookie, and no further.</summary>
internal static class TempCode
{
    private const string Code = "ballot-code";
    private const string Name = "ballot-name";

    public static void Keep(PageModel page, Arrival arrival)
    {
        if (arrival.Code is null) return;
        (page.TempData[Code], page.TempData[Name]) = (arrival.Code, arrival.Name);
    }

    public static (string Code, string Name)? Take(PageModel page) =>
        page.TempData[Code] is string code && page.TempData[Name] is string name ? (code, name) : null;
}
