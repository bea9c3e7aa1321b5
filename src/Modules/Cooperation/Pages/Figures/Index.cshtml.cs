using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Figures;

/// <summary>The municipality's key figures year by year. One query.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(AppDb db, Actor actor) : PageModel
{
    private const int Most = 50;

    public IReadOnlyList<KeyFigures> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Years = await db.Figures.AsNoTracking().Where(one => one.HostId == actor.OrganisationId).OrderByDescending(one => one.Year).Take(Most).ToListAsync(stop);
}
