using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Cases;

/// <summary>All matters taken forward, newest first. One query.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AppDb db, Actor actor, TimeProvider clock) : PageModel
{
    /// <summary>What is older than this one is shown.</summary>
    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public CaseList List { get; private set; } = null!;

    public string? Newest => Before is null ? null : "/cooperation/cases";

    public string? Older { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var chosen = db.Cases.AsNoTracking().Where(one => one.HostId == actor.OrganisationId);
        if (Before is { } before) chosen = chosen.Where(one => one.Id.CompareTo(before) < 0);
        var rows = await chosen.OrderByDescending(one => one.Id).Take(CaseList.Most + 1).ToListAsync(stop);
        List = new CaseList([.. rows.Take(CaseList.Most)], clock.Today());
        Older = rows.Count > CaseList.Most ? $"/cooperation/cases?before={List.Cases[^1].Id}" : null;
    }
}
