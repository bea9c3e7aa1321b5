using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>Tally sheets: one page a ballot, to count paper votes with strokes before they are typed in. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class TallyModel(AppDb db) : GatheringPage(db)
{
    private const int Most = 20;

    public IReadOnlyList<Ballot> Ballots { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Ballots = await Db.WholeBallots.AsNoTracking().Where(one => one.GatheringId == id).OrderBy(one => one.Id).Take(Most).ToListAsync(stop);
        return Page();
    }
}
