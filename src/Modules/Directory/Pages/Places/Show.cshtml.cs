using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Maps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Places;

/// <summary>A place's public page: its figures, and a section from each module that has something to say. One query and one per section.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ShowModel(AppDb db, PlaceBook places, IEnumerable<IPlaceSection> sources, PageFrame frame) : PageModel
{
    public FoundPlace Found { get; private set; } = null!;

    public Place Place => Found.Place;

    public IReadOnlyList<Place> Municipalities { get; private set; } = [];

    public int Associations { get; private set; }

    /// <summary>How many associations each workshop group has.</summary>
    public IReadOnlyList<ChartBar> Categories { get; private set; } = [];

    /// <summary>The municipalities with their associations; empty for a municipality itself.</summary>
    public IReadOnlyList<MapDot> Dots { get; private set; } = [];

    public IReadOnlyList<PlaceSection> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();
        if (!string.Equals(place, found.Place.Slug, StringComparison.Ordinal) && !found.WasMerged) return LocalRedirect($"{Request.PathBase}/{found.Place.Slug}");

        Found = found;
        frame.BrandOfPlace = Place.Key;
        Municipalities = [.. places.MunicipalitiesOf(Place)];
        var keys = Municipalities.Select(one => one.Key).ToList();
        var counts = await db.Organisations.Published()
            .Where(organisation => keys.Contains(organisation.PlaceKey) && organisation.IsListed)
            .GroupBy(organisation => new { organisation.PlaceKey, organisation.Category })
            .Select(group => new { group.Key.PlaceKey, group.Key.Category, Count = group.Count() })
            .ToListAsync(stop);
        Associations = counts.Sum(one => one.Count);
        Categories = [.. counts.GroupBy(one => one.Category).OrderBy(group => group.Key is null).ThenBy(group => group.Key)
            .Select(group => new ChartBar(CategoryNames.Of(group.Key), group.Sum(one => one.Count)))];
        if (Place.Kind != PlaceKind.Municipality) Dots = PlaceDots.Of(Municipalities, counts.GroupBy(one => one.PlaceKey).ToDictionary(group => group.Key, group => group.Sum(one => one.Count)));

        List<PlaceSection> sections = [];
        foreach (var source in sources.OrderBy(source => source.Order))
        {
            if (await source.SectionAsync(Place, keys, stop) is { } section) sections.Add(section);
        }

        Sections = sections;
        return Page();
    }
}
