using Kumppani.Directory.Collections;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Frame;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>A work page of one list: found only by its maker and, when it is shared, by the others of its organisation.</summary>
internal abstract class CollectionPage(AppDb db, CollectionDesk desk, PageFrame frame, TimeProvider clock) : FormPage
{
    public Collection Collection { get; private set; } = null!;

    /// <summary>App-relative address of the list's work page.</summary>
    public string At => $"/collections/{Collection.Id}";

    protected AppDb Db => db;

    protected DateTime Now => clock.UtcNow();

    /// <summary>Finds the list with its entries; false when there is none or it is not the asker's. One query.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        frame.HideFromSearch = true;
        if (await desk.Own().Include(one => one.Items).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return false;

        Collection = found;
        return true;
    }
}
