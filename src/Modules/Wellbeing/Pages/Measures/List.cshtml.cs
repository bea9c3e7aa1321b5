using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>The measures of the organisation acted for: put forward by it, on its table, or owned by it.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class ListModel(AppDb db, Actor actor, MeasureList list) : MeasureListPage
{
    public override string Path => "/measures";

    public bool MayPropose => actor.May(WellbeingPermissions.Propose);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Found = await list.PageAsync(MeasureList.Own(db), this, stop);
    }
}
