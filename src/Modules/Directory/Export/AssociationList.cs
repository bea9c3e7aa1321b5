using System.Runtime.CompilerServices;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Export;

/// <summary>The public associations of a place that a visitor has chosen, for the page that lists them and for the file of them.</summary>
internal sealed class AssociationList(AppDb db, PlaceBook places, Finder finder, FacetCube cube)
{
    private const int PageSize = 500;

    /// <summary>All of a place.</summary>
    public IQueryable<Organisation> Of(Place place) => InPlace(db.Organisations.Published(), place).Where(organisation => organisation.IsListed).AsNoTracking();

    /// <summary>Every organisation there is, to fetch what has been chosen already.</summary>
    public IQueryable<Organisation> All => db.Organisations.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking();

    public IQueryable<Organisation> Chosen(Place place, AssociationChoice choice)
    {
        var associations = choice.Of(Of(place));
        return finder.Matching(RecordBook.Organisation, choice.Words) is { } matching ? associations.Where(organisation => matching.Contains(organisation.Id)) : associations;
    }

    /// <summary>Those of a place that hold the words, to be read a page at a time: see <see cref="NarrowedList{T}"/>. At most one query.</summary>
    public Task<NarrowedList<Organisation>> NarrowAsync(Place place, string? words, CancellationToken stop) =>
        finder.NarrowAsync(Of(place).OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, words, stop);

    /// <summary>
    /// What is counted of a narrowed list, whatever its facets are narrowed to; null when the words are so frequent that it is not counted. At most one query.
    /// </summary>
    public async Task<IReadOnlyList<FacetGroup>?> GroupsAsync(Place place, NarrowedList<Organisation> narrowed, CancellationToken stop)
    {
        return IsKept(place, narrowed)
            ? await cube.GroupsAsync(() => ReadAsync(Of(place)), stop)
            : await narrowed.AllAsync(ReadAsync);

        async Task<IReadOnlyList<FacetGroup>> ReadAsync(IQueryable<Organisation> list) =>
            await list.GroupBy(one => new { one.PlaceKey, one.Category, one.Facets })
                .Select(group => new FacetGroup(group.Key.PlaceKey, group.Key.Category, group.Key.Facets, group.Count()))
                .ToListAsync(stop);
    }

    /// <summary>Whether the figures of such a list may be some seconds old: see <see cref="FacetCube"/>.</summary>
    public static bool IsKept(Place place, NarrowedList<Organisation> narrowed) => place.Kind is PlaceKind.Country && narrowed.IsWhole;

    /// <summary>All of them by name, a page at a time by the key of the last, so that no list is too long. A query for each page.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Organisation>> PagesAsync(IQueryable<Organisation> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        var rest = chosen;
        while (true)
        {
            var page = await rest.Include(one => one.Profile).OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(PageSize).ToListAsync(stop);
            if (page.Count > 0) yield return page;
            if (page.Count < PageSize) yield break;

            var (sort, id) = (page[^1].SortKey, page[^1].Id);
            rest = chosen.Where(one => one.SortKey.CompareTo(sort) > 0 || (one.SortKey == sort && one.Id.CompareTo(id) > 0));
        }
    }

    private IQueryable<Organisation> InPlace(IQueryable<Organisation> organisations, Place place)
    {
        if (place.Kind == PlaceKind.Country) return organisations;

        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        return keys is [var only]
            ? organisations.Where(organisation => organisation.PlaceKey == only)
            : organisations.Where(organisation => keys.Contains(organisation.PlaceKey));
    }
}
