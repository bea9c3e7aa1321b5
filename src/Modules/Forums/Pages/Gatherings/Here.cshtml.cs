using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>Leads an association's people from the menu to the gatherings of its municipality.</summary>
[Authorize(DirectoryPermissions.Own)]
internal sealed class HereModel(IOrganisations organisations, PlaceBook places, Actor actor) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var own = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId);
        return own is not null && places.Find(own.PlaceKey) is { } found
            ? LocalRedirect($"{Request.PathBase}/{found.Place.Slug}/gatherings")
            : LocalRedirect($"{Request.PathBase}/");
    }
}
