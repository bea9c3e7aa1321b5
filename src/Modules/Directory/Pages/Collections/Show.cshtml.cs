using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A list as its makers work on it: its entries in order, and what can be done with it. Three queries.</summary>
[Authorize(DirectoryPermissions.Collect)]
internal sealed class ShowModel(AppDb db, CollectionDesk desk, EntryReader reader, Actor actor, PageFrame frame, TimeProvider clock) : CollectionPage(db, desk, frame, clock)
{
    public IReadOnlyList<(CollectionItem Item, ListedEntry Entry)> Entries { get; private set; } = [];

    public bool MayPublish => actor.May(DirectoryPermissions.Register);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ReadAsync(id, stop) ? Page() : NotFound();

    /// <summary>An entry goes one step up or down.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid id, Guid item, bool up, CancellationToken stop) =>
        await ReadAsync(id, stop) ? await SaveAsync(Collection.Move(item, up, Now), null, At, stop) : NotFound();

    private async Task<bool> ReadAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;

        Entries = [.. Collection.InOrder.Zip(await reader.ReadAsync(Collection, stop))];
        return true;
    }
}
