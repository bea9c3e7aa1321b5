using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list is taken away, and with it every address by which it was open. One query, and the save.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class RemoveModel(AppDb db, CollectionDesk desk, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var outcome = Collection.Withdraw(Now);
        Db.Collections.Remove(Collection);
        return await SaveAsync(outcome, Texts.CollectionRemoved, "/collections", stop);
    }
}
