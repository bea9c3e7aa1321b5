using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Memos;

/// <summary>A work page of a gathering's memo, for the gathering's hosts.</summary>
internal abstract class MemoWorkPage(AppDb db) : FormPage
{
    public Gathering Gathering { get; private set; } = null!;

    /// <summary>The memo, or null while nothing has been saved.</summary>
    public Memo? Memo { get; private set; }

    public string Path => $"/gatherings/{Gathering.Id}/memo";

    protected AppDb Db => db;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var gathering = await db.OwnGatherings.Include(one => one.Agenda.OrderBy(item => item.Position)).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (gathering is null) return false;

        (Gathering, Memo) = (gathering, await db.WholeMemos.FirstOrDefaultAsync(memo => memo.GatheringId == id, stop));
        return true;
    }
}
