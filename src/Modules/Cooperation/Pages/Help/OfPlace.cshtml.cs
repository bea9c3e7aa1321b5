using Kumppani.Cooperation.Help;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Cooperation.Pages.Help;

/// <summary>Where an association finds help, for a municipality or an area and what it lies in (requirement Y17). Two queries; kept for visitors.</summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class OfPlaceModel(HelpShelf shelf, PlaceBook places, PageFrame frame) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "language")]
    public string? Written { get; set; }

    public Place Place { get; private set; } = null!;

    public HelpFilter Filter => HelpFilter.Of(Theme, Written);

    public IReadOnlyList<HelpGroup> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { Place: { Kind: not PlaceKind.Village } found }) return NotFound();

        (Place, frame.BrandOfPlace) = (found, found.Key);
        Groups = await shelf.ReadAsync(found, Filter, stop);
        return Page();
    }
}
