using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Issues;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Issues;

/// <summary>A matter: who raised it, who answers, at which gathering it is taken up, and the answer. Everybody reads it once it is public, before that those who have a part in it. Four queries.</summary>
[AllowAnonymous]
internal sealed class ShowModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places, IssueGatherings gatherings, PageFrame frame, TimeProvider clock) : PageModel
{
    public Issue Issue { get; private set; } = null!;

    public string Municipality { get; private set; } = "";

    public Place? Place { get; private set; }

    public string? Association { get; private set; }

    /// <summary>Where it is taken up; null for nowhere, or where the reader may not see it.</summary>
    public RecordCard? Gathering { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public bool Keeps => actor.ActsFor(Issue.HostId) && actor.May(CooperationPermissions.Keep);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Issues.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return NotFound();

        (Issue, frame.BrandOf) = (found, found.HostId);
        if (found.Visibility is not Visibility.Published) frame.HideFromSearch = true;
        var known = await organisations.FindAsync([found.HostId, .. found.AssociationId is { } raiser ? (Guid[])[raiser] : []], stop);
        if (known.GetValueOrDefault(found.HostId) is { } municipality) (Municipality, Place) = (municipality.Name, places.Find(municipality.PlaceKey)?.Place);
        Association = found.AssociationId is { } id2 ? known.GetValueOrDefault(id2)?.Name : null;
        Gathering = await gatherings.OfAsync(id, stop);
        return Page();
    }
}
