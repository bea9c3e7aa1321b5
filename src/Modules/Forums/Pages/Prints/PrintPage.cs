using Kumppani.Forums.Contracts;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Prints;

/// <summary>A sheet of a gathering for the printer. How it begins is drawn by <c>_Beginning</c>.</summary>
[Authorize(ForumPermissions.Host)]
internal abstract class PrintPage(AppDb db) : GatheringPage(db)
{
    /// <summary>What the sheets are.</summary>
    public abstract string Heading { get; }

    /// <summary>What to do with them, for the screen only.</summary>
    public abstract string Hint { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        await ReadAsync(stop);
        return Page();
    }

    /// <summary>Reads what stands on the sheets, when the gathering has been found.</summary>
    protected abstract Task ReadAsync(CancellationToken stop);
}
