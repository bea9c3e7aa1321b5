using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>Answer sheets: one page a group with every question and room to write, for a hall without devices. Four queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class AnswersModel(AppDb db) : GatheringPage(db)
{
    public Workshop? Workshop { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Workshop = await Db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == id, stop);
        return Page();
    }
}
