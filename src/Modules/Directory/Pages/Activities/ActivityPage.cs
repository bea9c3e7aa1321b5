using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>A work page of one activity: found only by those who may change its organisation.</summary>
internal abstract class ActivityPage(AppDb db, Actor actor) : FormPage
{
    public Activity Activity { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>It is read from the national service catalogue, again and again.</summary>
    public bool IsFollowed => Activity.CatalogueId is not null && Organisation.Catalogue is { IsRead: true };

    protected AppDb Db => db;

    /// <summary>Finds both; false when there is no such activity or it is not the asker's. Two queries.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Activities.Include(one => one.Times).FirstOrDefaultAsync(one => one.Id == id, stop) is not { } activity) return false;
        if (await db.Organisations.Include(one => one.Catalogue).FirstOrDefaultAsync(one => one.Id == activity.OrganisationId, stop) is not { } organisation) return false;
        if (!Associations.ShowModel.MayChange(actor, organisation)) return false;

        (Activity, Organisation) = (activity, organisation);
        return true;
    }
}
