using Kumppani.Directory.Contracts;
using Kumppani.Directory.Embeds;
using Kumppani.Directory.Export;
using Kumppani.Directory.Find;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Embeds;

/// <summary>
/// A place's associations as a part of another site's page: in its frame, without script and without cookies. The one page that may be framed; it is narrowed
/// by the same address as the list itself. Two queries, one more with words.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name), Framed]
internal sealed class AssociationsModel(AssociationList list, PlaceBook places) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true)]
    public AssociationCategory? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Place Place { get; private set; } = null!;

    public int? Total { get; private set; }

    public IReadOnlyList<AssociationRow> Rows { get; private set; } = [];

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } asked) return NotFound();

        Place = asked.Place;
        var choice = await list.ChoiceAsync(Request.Query, Place, stop);
        var found = await list.FindAsync(Place, choice, stop);
        var counts = found.Groups is null ? null : FacetCounts.Of(found.Groups, choice);
        Total = counts?.Total;
        var page = await AssociationPages.ReadAsync(list.All, found, choice, counts, After, Before, PageSize, stop);
        (Rows, Previous, Next) = (page.Rows, Address("before", page.Before), Address("after", page.After));
        return Page();

        string? Address(string side, string? key) => key is null ? null : $"/embed/{Place.Slug}/associations{choice.Query([new(side, key)])}";
    }

    public string PlaceName(AssociationRow row) => places.Exactly(row.PlaceKey)?.Name(Language.Current.Code) ?? "";
}
