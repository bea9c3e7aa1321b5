using Kumppani.Directory.Export;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.OutputCaching;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>
/// The associations of a place, twenty at a time by name, narrowed by words and facets, each value of a facet with how many it would leave; beside them the
/// same on a map. Two queries: what is counted, and the rows; with words one more before them, to see how frequent they are, and one more for a page on which
/// the silent ones begin. Words that find nothing are mended if they can be, and looked for again.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ListModel(AssociationList list, PlaceBook places, Speller speller) : PageModel
{
    public const int PageSize = 20;
    private const int MostSuggested = 6;
    private const int MostRepeated = 60;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Near which municipality, postal code or point, as it was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Near { get; set; }

    /// <summary>How near.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Km { get; set; }

    /// <summary>Key of the last row of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Key of the first row of the page after.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Place Place { get; private set; } = null!;

    public AssociationChoice Choice { get; private set; } = null!;

    /// <summary>The figures; null when the words are so frequent that nothing is counted.</summary>
    public FacetCounts? Counts { get; private set; }

    public FacetView Facets { get; private set; } = null!;

    /// <summary>The nearest stand first; else all stand by name.</summary>
    public bool IsByDistance { get; private set; }

    /// <summary>What was typed is no municipality, no postal code that is known, and no point.</summary>
    public bool IsNearUnknown => Place.Kind is not PlaceKind.Municipality && Choice.Near is null && !string.IsNullOrWhiteSpace(Near);

    /// <summary>What was typed, as far as it is repeated.</summary>
    public string NearTyped => Near is { Length: > MostRepeated } ? Near[..MostRepeated] + "…" : Near ?? "";

    public static IReadOnlyList<SelectListItem> Kilometres => [.. Nearness.Choices.Select(km => new SelectListItem($"{km} km", $"{km}", km == Nearness.Usual))];

    /// <summary>What may have been meant.</summary>
    public IReadOnlyList<Place> NearSuggestions => PlaceSuggestions.Near(places, NearTyped, MostSuggested);

    /// <summary>The words that were looked for instead of those typed, which are nowhere.</summary>
    public string? Mended { get; private set; }

    public IReadOnlyList<AssociationRow> Rows { get; private set; } = [];

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();

        Place = found.Place;
        Choice = await list.ChoiceAsync(Request.Query, Place, stop);
        // Where somebody stands exactly is nothing for an address that is passed on.
        if (Choice.Near is { From.IsPoint: true } point && Near != point.From.Key) return LocalRedirect($"{Request.PathBase}/{Place.Slug}/associations{Choice.Query()}");

        var isAnything = await ReadAsync(Choice, stop);
        if (!isAnything && Query is { Length: > 0 and <= Finder.MaxTyped } typed && await speller.NearestAsync(typed, stop) is { } mended)
        {
            if (await ReadAsync(Choice with { Words = mended }, stop)) (Mended, Choice) = (mended, Choice with { Words = mended });
        }

        Facets = new FacetView(Place, places, Choice, Counts);
        return Page();
    }

    /// <summary>The list as a file: csv, xlsx or json.</summary>
    public string FileAddress(string ending) => $"/{Place.Slug}/associations/export.{ending}{Choice.Query()}";

    /// <summary>Where it is at home, and how far that is from where one looks.</summary>
    public string PlaceName(AssociationRow row)
    {
        var name = places.Exactly(row.PlaceKey)?.Name(Language.Current.Code) ?? "";
        return Choice.Near?.Far(row) is { Length: > 0 } far ? $"{name}, {far}" : name;
    }

    // Whether the words alone find anything: what facets leave nothing of is spelt rightly.
    private async Task<bool> ReadAsync(AssociationChoice choice, CancellationToken stop)
    {
        var found = await list.FindAsync(Place, choice, stop);
        Counts = found.Groups is null ? null : FacetCounts.Of(found.Groups, choice);
        var sorted = choice.Near is { } near && (found.AtHand is not null || Counts is { Total: <= AssociationPages.MostSorted })
            ? await AssociationPages.ReadNearAsync(list.All, found, choice, near, After, Before, PageSize, stop)
            : null;
        IsByDistance = sorted is not null;
        var page = sorted ?? await AssociationPages.ReadAsync(list.All, found, choice, Counts, After, Before, PageSize, stop);
        Rows = page.Rows;
        Previous = Address("before", page.Before);
        Next = Address("after", page.After);
        return found.Groups is null or { Count: > 0 };

        string? Address(string side, string? key) => key is null ? null : $"/{Place.Slug}/associations{choice.Query([new(side, key)])}";
    }
}
