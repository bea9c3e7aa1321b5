using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
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

    public IReadOnlyList<PlaceSection> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();
        if (!string.Equals(place, found.Place.Slug, StringComparison.Ordinal) && !found.WasMerged) return LocalRedirect($"{Request.PathBase}/{found.Place.Slug}");

        Found = found;
        frame.BrandOfPlace = Place.Key;
        Municipalities = [.. places.MunicipalitiesOf(Place)];
        var keys = Municipalities.Select(one => one.Key).ToList();
        Associations = await db.Organisations.Published().CountAsync(
            organisation => keys.Contains(organisation.PlaceKey) && organisation.IsListed, stop);

        List<PlaceSection> sections = [];
        foreach (var source in sources.OrderBy(source => source.Order))
        {
            if (await source.SectionAsync(Place, keys, stop) is { } section) sections.Add(section);
        }

        Sections = sections;
        return Page();
    }
}
