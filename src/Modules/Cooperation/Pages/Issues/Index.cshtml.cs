using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>All matters on the municipality's table, newest first. One query.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AppDb db, Actor actor, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public IssueListPage Issues { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) =>
        Issues = await IssueListPage.ReadAsync(db.Issues.AsNoTracking().Where(one => one.HostId == actor.OrganisationId), Before, "/cooperation/issues", "cooperation/issues", clock, stop);
}
