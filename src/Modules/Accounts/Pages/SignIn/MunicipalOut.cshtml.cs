using Kumppani.Accounts.Data;
using Kumppani.Accounts.Municipal;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Pages.SignIn;

/// <summary>She is signed out here; at the municipality's service she may still be signed in, and can sign out there too. One query.</summary>
[AllowAnonymous]
internal sealed class MunicipalOutModel(AppDb db, MunicipalWay way, PageFrame frame) : PageModel
{
    public string Name { get; private set; } = "";

    public string? There { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        if (await db.MunicipalSignIns.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.IsOn, stop) is not { } settings) return LocalRedirect(AppUrl.Resolve(HttpContext, "/"));

        (Name, There) = (settings.Name, await way.SignOutAddressAsync(settings, stop));
        return Page();
    }
}
