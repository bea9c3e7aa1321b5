using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.Appointments;

/// <summary>A liaison's public card. Its address is the appointment's: the title may change, the link stays. Two queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class CardModel(AppDb db, IOrganisations organisations, PlaceBook places, Actor actor, TimeProvider clock) : PageModel
{
    public Appointment Appointment { get; private set; } = null!;

    public OrganisationInfo Municipality { get; private set; } = null!;

    public Place Place { get; private set; } = null!;

    public bool IsInForce { get; private set; }

    public bool IsAway { get; private set; }

    public bool MayEdit => actor.ActsFor(Appointment.HostId) && actor.May(CooperationPermissions.Keep);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await db.Appointments.Published().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } found) return NotFound();
        if ((await organisations.FindAsync([found.HostId], stop)).GetValueOrDefault(found.HostId) is not { } municipality) return NotFound();
        if (places.Find(found.PlaceKey) is not { Place: var place }) return NotFound();

        var today = clock.Today();
        (Appointment, Municipality, Place, IsInForce, IsAway) = (found, municipality, place, found.IsInForceOn(today), found.IsAwayOn(today));
        return Page();
    }
}
