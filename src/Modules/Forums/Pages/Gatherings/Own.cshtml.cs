using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>The gatherings of the organisation acted for, newest first, a page at a time by key. One query.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class OwnModel(AppDb db) : PageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<GatheringRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public async Task OnGetAsync(Guid? before, CancellationToken stop)
    {
        var gatherings = db.OwnGatherings.AsNoTracking();
        if (before is { } key) gatherings = gatherings.Where(gathering => gathering.Id < key);
        var rows = await GatheringRow.Of(gatherings.OrderByDescending(gathering => gathering.Id).Take(PageSize + 1)).ToListAsync(stop);
        if (rows.Count > PageSize) Next = $"/gatherings?before={rows[PageSize - 1].Id}";
        Rows = [.. rows.Take(PageSize)];
    }
}
