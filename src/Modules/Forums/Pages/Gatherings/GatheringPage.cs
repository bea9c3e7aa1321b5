using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>A work page of one gathering: found only by those who act for its host or a co-host.</summary>
internal abstract class GatheringPage(AppDb db) : FormPage
{
    public Gathering Gathering { get; private set; } = null!;

    protected AppDb Db => db;

    /// <summary>Finds the gathering; false when it does not exist or is not the asker's.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop, bool withAgenda = false, bool withPlaces = false)
    {
        var gatherings = db.OwnGatherings.AsSplitQuery();
        if (withAgenda) gatherings = gatherings.Include(gathering => gathering.Agenda.OrderBy(item => item.Position));
        if (withPlaces) gatherings = gatherings.Include(gathering => gathering.Places);
        if (await gatherings.FirstOrDefaultAsync(gathering => gathering.Id == id, stop) is not { } found) return false;

        Gathering = found;
        return true;
    }
}
