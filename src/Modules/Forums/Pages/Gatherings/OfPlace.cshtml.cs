using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>The coming and past gatherings of a place; of a region, those of its municipalities. Two queries.</summary>
[AllowAnonymous]
internal sealed class OfPlaceModel(AppDb db, PlaceBook places, TimeProvider clock) : PageModel
{
    public Place Place { get; private set; } = null!;

    public IReadOnlyList<GatheringRow> Coming { get; private set; } = [];

    public IReadOnlyList<GatheringRow> Past { get; private set; } = [];

    public bool IsCut => Coming.Count == GatheringLists.Most || Past.Count == GatheringLists.Most;

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();

        Place = found.Place;
        List<string> keys = [.. places.MunicipalitiesOf(Place).Select(one => one.Key)];
        var now = clock.UtcNow();
        Coming = await GatheringLists.ComingAsync(db, keys, now, GatheringLists.Most, stop);
        Past = await GatheringLists.PastAsync(db, keys, now, GatheringLists.Most, stop);
        return Page();
    }
}
