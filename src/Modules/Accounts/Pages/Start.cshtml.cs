using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Accounts.Pages;

/// <summary>Where one arrives after signing in: at the first page of one's own menu, so at one's own work. No query.</summary>
[Authorize]
internal sealed class StartModel(IEnumerable<MenuItem> menu, Actor actor) : PageModel
{
    /// <summary>A page of its own, because the request that signs in does not yet know whom it lets in.</summary>
    public const string Path = "/start";

    public IActionResult OnGet()
    {
        var first = menu.Where(item => item.Permission is { } permission && actor.May(permission)).MinBy(item => item.Order);
        return LocalRedirect($"{Request.PathBase}{first?.Path ?? "/"}");
    }
}
