using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Embeds;
using Kumppani.Directory.Export;
using Kumppani.Directory.Pages.Associations;
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

namespace Kumppani.Directory.Pages.Embeds;

/// <summary>
/// A place's associations as a part of another site's page: in its frame, without script and without cookies. The one page that may be framed. Two queries,
/// one more with words.
/// </summary>
[AllowAnonymous, OutputCache(PolicyName = VisitorCache.Name), Framed]
internal sealed class AssociationsModel(AssociationList list, PlaceBook places) : PageModel
{
    public const int PageSize = 20;
    private const int MostCounted = 2000;

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
        if (places.FindBySlug(place) is not { } found) return NotFound();

        Place = found.Place;
        var chosen = await list.NarrowAsync(Place, Category, Query, stop);
        Total = await chosen.CountAsync(MostCounted, stop);
        await ReadAsync(chosen, stop);
        return Page();
    }

    public string PlaceName(AssociationRow row) => places.Exactly(row.PlaceKey)?.Name(Language.Current.Code) ?? "";

    private async Task ReadAsync(NarrowedList<Organisation> chosen, CancellationToken stop)
    {
        var (rest, isBack) = (chosen.List, PageKey.TryRead(Before, out var before));
        var isOn = PageKey.TryRead(After, out var after) && !isBack;
        if (isBack) rest = rest.Where(one => one.SortKey.CompareTo(before.Sort) < 0 || (one.SortKey == before.Sort && one.Id.CompareTo(before.Id) < 0));
        if (isOn) rest = rest.Where(one => one.SortKey.CompareTo(after.Sort) > 0 || (one.SortKey == after.Sort && one.Id.CompareTo(after.Id) > 0));

        var rows = await chosen.PageAsync(
            isBack ? rest.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : rest.OrderBy(one => one.SortKey).ThenBy(one => one.Id),
            PageSize + 1,
            page => page.Select(one => new AssociationRow(one.Id, one.Name, one.SortKey, one.PlaceKey, one.Category, one.IsExample, one.Upkeep!.SilentSince != null)).ToListAsync(stop));
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (isBack) rows.Reverse();

        Rows = rows;
        if (rows.Count == 0) return;
        if (isBack ? more : isOn) Previous = Address("before", rows[0]);
        if (isBack || more) Next = Address("after", rows[^1]);
    }

    private string Address(string direction, AssociationRow row)
    {
        List<KeyValuePair<string, string?>> query = [new("q", Query), new("category", Category?.ToString()), new(direction, new PageKey(row.SortKey, row.Id).ToString())];
        return $"/embed/{Place.Slug}/associations" + QueryString.Create(query.Where(one => !string.IsNullOrEmpty(one.Value)));
    }
}
