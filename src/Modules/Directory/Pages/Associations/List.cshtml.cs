using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Export;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>
/// The associations of a place, twenty at a time by name. Two queries: the rows, and how many there are; with words one more before them, to see how
/// frequent they are. Words that find nothing are mended if they can be, and looked for again.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name)]
internal sealed class ListModel(AssociationList list, PlaceBook places, Speller speller) : PageModel
{
    public const int PageSize = 20;
    private const int MostCounted = 2000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true)]
    public AssociationCategory? Category { get; set; }

    /// <summary>Key of the last row of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Key of the first row of the page after.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Place Place { get; private set; } = null!;

    /// <summary>How many there are; null when there are more than it pays to count.</summary>
    public int? Total { get; private set; }

    /// <summary>The words that were looked for instead of those typed, which are nowhere.</summary>
    public string? Mended { get; private set; }

    public IReadOnlyList<AssociationRow> Rows { get; private set; } = [];

    public string? Previous { get; private set; }

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop)
    {
        if (places.FindBySlug(place) is not { } found) return NotFound();

        Place = found.Place;
        await ReadAsync(Query, stop);
        if (Rows.Count == 0 && Query is { Length: > 0 and <= Finder.MaxTyped } typed && await speller.NearestAsync(typed, stop) is { } mended)
        {
            await ReadAsync(mended, stop);
            if (Rows.Count > 0) Mended = mended;
        }

        return Page();
    }

    private async Task ReadAsync(string? words, CancellationToken stop)
    {
        var chosen = await list.NarrowAsync(Place, Category, words, stop);
        Total = await chosen.CountAsync(MostCounted, stop);
        await ReadAsync(chosen, stop);
    }

    private async Task ReadAsync(NarrowedList<Organisation> chosen, CancellationToken stop)
    {
        var (rest, backwards) = (chosen.List, PageKey.TryRead(Before, out var before));
        if (backwards)
        {
            rest = rest.Where(one => one.SortKey.CompareTo(before.Sort) < 0 || (one.SortKey == before.Sort && one.Id.CompareTo(before.Id) < 0));
        }
        else if (PageKey.TryRead(After, out var after))
        {
            rest = rest.Where(one => one.SortKey.CompareTo(after.Sort) > 0 || (one.SortKey == after.Sort && one.Id.CompareTo(after.Id) > 0));
        }

        var rows = await chosen.PageAsync(
            backwards ? rest.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : rest.OrderBy(one => one.SortKey).ThenBy(one => one.Id),
            PageSize + 1,
            page => page.Select(one => new AssociationRow(one.Id, one.Name, one.SortKey, one.PlaceKey, one.Category, one.IsExample, one.Upkeep!.SilentSince != null)).ToListAsync(stop));
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (backwards) rows.Reverse();

        Rows = rows;
        if (rows.Count == 0) return;
        if (backwards ? more : After is not null) Previous = Address("before", rows[0]);
        if (backwards || more) Next = Address("after", rows[^1]);
    }

    private string Address(string direction, AssociationRow row)
    {
        List<KeyValuePair<string, string?>> query = [new("q", Mended ?? Query), new("category", Category?.ToString()), new(direction, new PageKey(row.SortKey, row.Id).ToString())];
        return $"/{Place.Slug}/associations" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }

    /// <summary>The list as a file: csv, xlsx or json.</summary>
    public string FileAddress(string ending)
    {
        List<KeyValuePair<string, string?>> query = [new("q", Mended ?? Query), new("category", Category?.ToString())];
        return $"/{Place.Slug}/associations/export.{ending}" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }

    public string PlaceName(AssociationRow row) => places.Exactly(row.PlaceKey)?.Name(Language.Current.Code) ?? "";
}
