using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Maps;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.SlotFiles;

/// <summary>The address of a card's materials that stays: leads to the page of the card. One query.</summary>
[AllowAnonymous]
internal sealed class ShowModel(AppDb db, PlaceBook places) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.CardMaterials.Published().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return NotFound();

        return places.Find(found.PlaceKey) is { Place: var place }
            ? LocalRedirect(AppUrl.Resolve(HttpContext, $"/{place.Slug}/cooperation/map/{CardWords.Slug(found.Kind)}"))
            : NotFound();
    }
}
