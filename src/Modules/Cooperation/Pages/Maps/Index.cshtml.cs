using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Maps;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>
/// The liaison's list of the twelve cards: what exists, whose it is, since when, whether it works (requirement Y11a), which slots of materials are empty,
/// and what to do next. Four queries.
/// </summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class IndexModel(MapBook maps, Actor actor, IOrganisations organisations, PlaceBook places, TimeProvider clock) : PageModel
{
    public IReadOnlyList<CardView> Cards { get; private set; } = [];

    public Place? Place { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public int Told => Cards.Count(one => one.State is not null);

    public int EmptySlots => Cards.Count(one => one.IsSlotEmpty);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if ((await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId) is not { } municipality) return NotFound();

        Place = places.Find(municipality.PlaceKey)?.Place;
        Cards = await maps.ReadAsync(municipality.Id, stop);
        return Page();
    }
}
