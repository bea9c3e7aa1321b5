using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Collections;

/// <summary>The published lists of a place, twenty at a time by name. One query.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(PublicCollections lists, PlaceBook places) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Place Place { get; private set; } = null!;

    public IReadOnlyList<PublicCard> Cards { get; private set; } = [];

    public string? First => PageKey.TryRead(After, out _) ? $"/{Place.Slug}/collections" : null;

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { Place: { Kind: not PlaceKind.Village } } found) return NotFound();

        Place = found.Place;
        var chosen = lists.Of(Place);
        if (PageKey.TryRead(After, out var after)) chosen = chosen.Where(one => one.SortKey.CompareTo(after.Sort) > 0 || (one.SortKey == after.Sort && one.Id.CompareTo(after.Id) > 0));
        var cards = await lists.CardsAsync(chosen, PageSize + 1, stop);
        Cards = [.. cards.Take(PageSize)];
        if (cards.Count > PageSize) Next = $"/{Place.Slug}/collections?after={Uri.EscapeDataString(new PageKey(Cards[^1].SortKey, Cards[^1].Id).ToString())}";
        return Page();
    }
}
