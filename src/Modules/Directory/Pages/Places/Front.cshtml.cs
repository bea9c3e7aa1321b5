using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Maps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Places;

/// <summary>The front page: find your municipality. Two queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class FrontModel(AppDb db, PlaceBook places) : PageModel
{
    private const int MostMunicipalities = 400;
    private const int MostNear = 6;

    [BindProperty(SupportsGet = true)]
    public string? Place { get; set; }

    /// <summary>Municipalities that use the service.</summary>
    public IReadOnlyList<Place> InUse { get; private set; } = [];

    /// <summary>All municipalities, those in use with how many associations each has.</summary>
    public IReadOnlyList<MapDot> Dots { get; private set; } = [];

    /// <summary>What was asked for and not found.</summary>
    public bool NotFoundByName { get; private set; }

    /// <summary>What may have been meant.</summary>
    public IReadOnlyList<Place> Near { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!string.IsNullOrWhiteSpace(Place))
        {
            if (places.FindByName(Place) is { } found) return LocalRedirect($"{Request.PathBase}/{found.Place.Slug}");
            NotFoundByName = true;
            Near = PlaceSuggestions.Near(places, Place, MostNear);
        }

        var keys = await db.Organisations
            .Where(organisation => organisation.Kind == OrganisationKind.Municipality)
            .Select(organisation => organisation.PlaceKey)
            .Distinct().OrderBy(key => key).Take(MostMunicipalities).ToListAsync(stop);
        InUse = [.. places.All.Where(place => keys.Contains(place.Key))];
        var counts = keys.Count == 0 ? [] : await db.Organisations.Published()
            .Where(organisation => organisation.IsListed && keys.Contains(organisation.PlaceKey))
            .GroupBy(organisation => organisation.PlaceKey)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var inUse = keys.ToHashSet(StringComparer.Ordinal);
        Dots = PlaceDots.Of(places.Municipalities, counts, place => inUse.Contains(place.Key));
        return Page();
    }
}
