using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>A sheet for each group's table: its code, as characters and as a square code.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class CodesModel(AppDb db) : GatheringPage(db)
{
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>Where the code is typed in.</summary>
    public string Address => $"{Request.Host}{Request.PathBase}/scribe";

    public string Link(WorkshopGroup group) => $"{Request.Scheme}://{Address}#{group.Code}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || await Db.WholeWorkshops.FirstOrDefaultAsync(one => one.GatheringId == id, stop) is not { } workshop) return NotFound();

        Workshop = workshop;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
