using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Claims;

/// <summary>The claims to the municipality's register, those that wait first. One query.</summary>
[Authorize(DirectoryPermissions.Register)]
internal sealed class IndexModel(AppDb db, Actor actor) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<ClaimRow> Claims { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) =>
        Claims = await db.Claims.Where(claim => claim.HostId == actor.OrganisationId)
            .Join(db.Organisations, claim => claim.OrganisationId, one => one.Id, (claim, one) => new { claim, one.Name })
            .OrderBy(pair => pair.claim.DecidedAt != null).ThenByDescending(pair => pair.claim.Id).Take(Most)
            .Select(pair => new ClaimRow(pair.claim.Id, pair.Name, pair.claim.ClaimantRole, pair.claim.At, pair.claim.State, pair.claim.TokenHash != null))
            .ToListAsync(stop);
}
