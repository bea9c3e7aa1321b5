using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Maps;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.Maps;

/// <summary>
/// A municipality's cooperation map: twelve cards in three parts (requirement K0). Of an area: those of its municipalities beside each other, as a table, a
/// map and a time line. Four queries; kept for visitors.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(PlaceBook places, IOrganisations organisations, MapBook maps, RegionMaps regions, Actor actor, PageFrame frame)
    : MunicipalityPage(places, organisations, actor, frame)
{
    /// <summary>The card that an area's map shows; none for how many run.</summary>
    [FromQuery(Name = "card")]
    public string? Card { get; set; }

    public IReadOnlyList<CardView> Cards { get; private set; } = [];

    public RegionMap? Region { get; private set; }

    public int Running => Cards.Count(one => one.State is CardState.Running or CardState.Assessed);

    public int EmptySlots => Cards.Count(one => one.IsSlotEmpty);

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (!await FindAsync(place, stop)) return NotFound();

        if (Municipality is null) Region = await regions.ReadAsync(Place, CardWords.Find(Card), stop);
        else Cards = await maps.ReadAsync(Municipality.Id, stop);
        return Page();
    }
}
