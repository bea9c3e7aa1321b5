using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list on paper, in the language that its address begins with: the client's, which need not be the maker's. Four queries.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class PrintModel(AppDb db, CollectionDesk desk, EntryReader reader, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock)
{
    public SheetView Sheet { get; private set; } = null!;

    /// <summary>The organisation that put it together.</summary>
    public string From { get; private set; } = "";

    public DateTime Today => Now;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Sheet = new SheetView(Collection.Lead, await reader.ReadAsync(Collection, stop), IsPaper: true);
        From = await Db.Organisations.Where(one => one.Id == Collection.HostId).Select(one => one.Name).FirstOrDefaultAsync(stop) ?? "";
        return Page();
    }
}
