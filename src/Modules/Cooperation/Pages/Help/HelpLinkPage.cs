using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>A page on a help link of one's own.</summary>
internal abstract class HelpLinkPage(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    public HelpLink Link { get; private set; } = null!;

    public Entity? Edited => Link;

    public bool KeepsCooperation => actor.May(CooperationPermissions.Keep);

    public DateOnly Today => clock.Today();

    protected AppDb Db => db;

    /// <summary>One query.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Link = (await db.HelpLinks.Include(one => one.Check).FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Link is not null;
    }
}
