using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Pages.Cases;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>What somebody has written is taken forward to a unit.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ForwardModel(AppDb db, Actor actor, TimeProvider clock) : ForwardPage(db, actor, clock)
{
    private readonly AppDb data = db;
    private readonly Guid own = actor.OrganisationId;

    protected override async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var subject = await data.Enquiries.Where(one => one.Id == id && one.HostId == own && one.ForgottenAt == null).Select(one => one.Subject).FirstOrDefaultAsync(stop);
        (Back, Subject) = ($"/cooperation/enquiries/{id}", subject);
        return subject is not null;
    }

    protected override (Guid? Enquiry, Guid? Issue) From(Guid id) => (id, null);
}
