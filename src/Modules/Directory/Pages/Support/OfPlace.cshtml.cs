using Kumppani.Directory.Contracts;
using Kumppani.Directory.Pages.Activities;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Kumppani.Ui.Helpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Support;

/// <summary>
/// What associations of a place get from other organisations: services, and houses with rooms. Those of the place itself and those of organisations whose
/// service area holds it. Three queries, twenty rows at a time.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(SupportList support, ActivityList list, PlaceBook places) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "free")]
    public string? Free { get; set; }

    /// <summary><c>here</c> leaves out what comes from elsewhere.</summary>
    [BindProperty(SupportsGet = true, Name = "area")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Place Place { get; private set; } = null!;

    public IReadOnlyList<ActivityRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public bool IsFiltered => ChosenKind is not null || IsFree || IsHere;

    public IReadOnlyList<SelectListItem> Kinds => Activities.OfPlaceModel.Any(EnumWords.Options<SupportKind>());

    public static IReadOnlyList<SelectListItem> Areas => [new(Texts.SupportAreaAll, ""), new(Texts.SupportAreaHere, "here")];

    private SupportKind? ChosenKind => Choice.Read<SupportKind>(Kind);

    private bool IsFree => Free is "true";

    private bool IsHere => Area is "here";

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { Place.Kind: not PlaceKind.Village } found) return NotFound();

        Place = found.Place;
        if (found.WasMerged) return LocalRedirectPermanent(AppUrl.Resolve(HttpContext, $"/{Place.Slug}/support"));

        var chosen = IsHere ? SupportList.Only(list.Of(Place)) : support.Of(Place);
        if (ChosenKind is { } kind) chosen = chosen.Where(one => one.Support == kind);
        if (IsFree) chosen = chosen.Where(one => one.IsFree);
        Total = await chosen.CountAsync(stop);
        (Rows, var previous, var next) = await list.PageAsync(chosen, After, Before, PageSize, stop);
        if (previous is { } back) Previous = Address("before", $"{back}");
        if (next is { } on) Next = Address("after", $"{on}");
        return Page();
    }

    private string Address(string side, string key)
    {
        List<KeyValuePair<string, string?>> query = [new("kind", Kind), new("free", Free), new("area", Area), new(side, key)];
        return $"/{Place.Slug}/support" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }
}
