using Kumppani.Kernel.Places;
using Kumppani.Ui;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>What one can join in a municipality or a wider area, twenty at a time. Three queries.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(ActivityList list, PlaceBook places) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "for")]
    public string? For { get; set; }

    [BindProperty(SupportsGet = true, Name = "day")]
    public string? Day { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "class")]
    public string? Class { get; set; }

    [BindProperty(SupportsGet = true, Name = "free")]
    public string? Free { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Place Place { get; private set; } = null!;

    public IReadOnlyList<ActivityRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public bool IsFiltered => Chosen != ActivityFilter.Of(null, null, null, null, null);

    public static IReadOnlyList<SelectListItem> Prices => [new(Words.All, ""), new(Texts.ActivityFree, "true")];

    private ActivityFilter Chosen => ActivityFilter.Of(For, Day, Free, Role, Class);

    /// <summary>Choices with one before them that leaves the choice open.</summary>
    public static IReadOnlyList<SelectListItem> Any(IEnumerable<SelectListItem> choices) => [new(Words.All, ""), .. choices];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found || found.Place.Kind is PlaceKind.Village) return NotFound();

        Place = found.Place;
        if (found.WasMerged) return LocalRedirectPermanent(AppUrl.Resolve(HttpContext, $"/{Place.Slug}/activities"));

        var chosen = Chosen.Of(ActivityList.Joinable(list.Of(Place)));
        Total = await chosen.CountAsync(stop);
        (Rows, var previous, var next) = await list.PageAsync(chosen, After, Before, PageSize, stop);
        if (previous is { } back) Previous = Address("before", back.ToString());
        if (next is { } on) Next = Address("after", on.ToString());
        return Page();
    }

    private string Address(string side, string key)
    {
        List<KeyValuePair<string, string?>> query = [new("for", For), new("day", Day), new("role", Role), new("class", Class), new("free", Free), new(side, key)];
        return $"/{Place.Slug}/activities" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }
}
