using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>The name list on paper, with boxes to tick and empty rows for those who come unannounced. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class NamesModel(AppDb db) : GatheringPage(db)
{
    public const int EmptyRows = 10;

    public IReadOnlyList<RegistrationRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Rows = await RegistrationRow.Of(Db.Registrations.AsNoTracking().Where(one => one.GatheringId == id && one.Seat != SeatState.Cancelled)).ToListAsync(stop);
        return Page();
    }
}
