using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>
/// Leads from the menu to what is one's own: a municipality's people to its list of associations, or to how to begin when there are none; an association's
/// to its page.
/// </summary>
[Authorize]
internal sealed class OwnModel(AppDb db, PlaceBook places, Actor actor) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var own = await db.Organisations.AsNoTracking()
            .Where(one => one.Id == actor.OrganisationId)
            .Select(one => new { one.Id, one.Kind, one.PlaceKey })
            .FirstOrDefaultAsync(stop);
        if (own is null) return LocalRedirect($"{Request.PathBase}/");

        if (own.Kind == OrganisationKind.Municipality && actor.May(DirectoryPermissions.Register)
            && !await db.Organisations.AnyAsync(one => one.HostId == own.Id && one.IsListed, stop)) return LocalRedirect($"{Request.PathBase}/first-day");

        return LocalRedirect(own.Kind == OrganisationKind.Municipality && places.Find(own.PlaceKey) is { } found
            ? $"{Request.PathBase}/{found.Place.Slug}/associations"
            : $"{Request.PathBase}/associations/{own.Id}");
    }
}
