using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>What associations have raised with a municipality, in public, and how many wait to be taken up (requirement Y11b). Three queries; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(AppDb db, PlaceBook places, IOrganisations organisations, Actor actor, PageFrame frame, TimeProvider clock)
    : MunicipalityPage(places, organisations, actor, frame)
{
    private readonly Actor reader = actor;

    [FromQuery(Name = "before")]
    public Guid? Before { get; set; }

    public IssueListPage Issues { get; private set; } = null!;

    /// <summary>How many the municipality has not taken up; they are counted and not shown.</summary>
    public int Waiting { get; private set; }

    /// <summary>The reader acts for an association, or has not signed in yet: to raise a matter is offered to her.</summary>
    public bool MayRaise => !reader.IsSignedIn || reader.May(CooperationPermissions.Raise);

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop) || Municipality is not { Id: var host }) return NotFound();

        Issues = await IssueListPage.ReadAsync(db.Issues.Published().Where(one => one.HostId == host), Before, $"/{Place.Slug}/cooperation/issues", "issues", clock, stop);
        Waiting = await db.Issues.IgnoreQueryFilters([AppDb.VisibilityFilter]).CountAsync(one => one.HostId == host && one.State == IssueState.Raised, stop);
        return Page();
    }
}
