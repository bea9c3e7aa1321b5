using Kumppani.Directory.Collections;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list that a municipality has opened to everybody. Three queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class PublicModel(AppDb db, EntryReader reader, PlaceBook places, PageFrame frame) : PageModel
{
    public Collection Collection { get; private set; } = null!;

    public IReadOnlyList<ListedEntry> Entries { get; private set; } = [];

    public Place? Place { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Collections.Published().AsNoTracking().Include(one => one.Items).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return NotFound();

        Collection = found;
        Entries = await reader.ReadAsync(found, stop);
        frame.BrandOf = found.HostId;
        Place = places.Exactly(found.PlaceKey ?? "");
        return Page();
    }
}
