using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Partnerships;

/// <summary>A page on a partnership of one's own municipality.</summary>
internal abstract class OwnPartnershipPage(AppDb db, Actor actor) : FormPage, IEdits
{
    public Partnership Partnership { get; private set; } = null!;

    public Entity? Edited => Partnership;

    /// <summary>One query.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Partnership = (await db.Partnerships.FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Partnership is not null;
    }
}
