using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>The measures of the organisation acted for: put forward by it, on its table, or owned by it.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class ListModel(AppDb db, Actor actor, MeasureList list) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MeasureQuery Query { get; set; } = new();

    public MeasurePage Found { get; private set; } = null!;

    public bool MayPropose => actor.May(WellbeingPermissions.Propose);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var own = actor.OrganisationId;
        Found = await list.PageAsync(
            db.Measures.Where(measure => measure.HostId == own
                || db.Set<Party>().Any(party => party.RecordId == measure.Id && party.OrganisationId == own)),
            Query,
            stop);
    }
}
