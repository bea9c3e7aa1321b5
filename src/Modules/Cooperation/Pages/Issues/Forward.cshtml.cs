using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Pages.Cases;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>A matter raised by associations is given to a unit to answer; from then on everybody reads who answers it and by when.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class ForwardModel(AppDb db, Actor actor, TimeProvider clock) : ForwardPage(db, actor, clock), IEdits
{
    private readonly AppDb data = db;
    private readonly Guid own = actor.OrganisationId;
    private Issue? issue;

    public Entity? Edited => issue;

    protected override async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        issue = await data.Issues.FirstOrDefaultAsync(one => one.Id == id && one.HostId == own, stop);
        (Back, Subject) = ($"/cooperation/issues/{id}", issue?.Title);
        return issue is not null;
    }

    protected override (Guid? Enquiry, Guid? Issue) From(Guid id) => (issue?.EnquiryId, id);

    protected override Outcome Taken(UnitCase made) => issue!.TakeUp(made.Unit, made.DueOn, Today, Now);
}
