using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.SenderCheck;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Senders;

/// <summary>The check of the organisation acted for: a municipality's, or the installation's own sender. One query.</summary>
[Authorize(DirectoryPermissions.Notices)]
internal sealed class OwnModel(AppDb db, Actor actor, SenderDesk desk) : SenderCheckPage(desk)
{
    public async Task OnGetAsync(CancellationToken stop)
    {
        var own = await db.Organisations.Where(one => one.Id == actor.OrganisationId)
            .LeftJoin(db.Brands, one => one.Id, brand => brand.OrganisationId, (one, brand) => new { one.Name, brand!.SenderAddress }).FirstOrDefaultAsync(stop);
        await CheckAsync(own?.Name ?? "Kumppani", own?.SenderAddress, stop);
    }
}
