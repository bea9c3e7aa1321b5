using System.Runtime.CompilerServices;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Export;

/// <summary>The public associations of a place that a visitor has chosen, for the page that lists them and for the file of them.</summary>
internal sealed class AssociationList(AppDb db, PlaceBook places, Finder finder, FacetCube cube, NearFinder nearby)
{
    private const int PageSize = 500;

    /// <summary>All of a place.</summary>
    public IQueryable<Organisation> Of(Place place) => InPlace(Listed(db.Organisations), place);

    /// <summary>Those of them that are near.</summary>
    private IQueryable<Organisation> Of(Place place, Nearness? near) => near is null ? Of(place) : nearby.Of(Of(place), near);

    /// <summary>Every organisation there is, to fetch what has been chosen already.</summary>
    public IQueryable<Organisation> All => db.Organisations.IgnoreQueryFilters([AppDb.VisibilityFilter]).AsNoTracking();

    public IQueryable<Organisation> Chosen(Place place, AssociationChoice choice)
    {
        var associations = choice.Of(Of(place, choice.Near));
        return finder.Matching(RecordBook.Organisation, choice.Words) is { } matching ? associations.Where(organisation => matching.Contains(organisation.Id)) : associations;
    }

    /// <summary>What an address asks for of a place. One query where it names a postal code.</summary>
    public async Task<AssociationChoice> ChoiceAsync(IQueryCollection query, Place place, CancellationToken stop) =>
        AssociationChoice.Read(query, place, places) with { Near = await nearby.ReadAsync(query, place, stop) };

    /// <summary>
    /// What is known of those of a place that hold the words and are near, whatever facets they are narrowed to. Two queries: how frequent the words are, and all that hold them, if
    /// they are few; without words the one that counts, or none where the figures are kept; what is near is looked at before it is counted, and one query more if it is much.
    /// </summary>
    public async Task<FoundAssociations> FindAsync(Place place, AssociationChoice choice, CancellationToken stop)
    {
        var list = Of(place, choice.Near);
        var narrowed = await finder.NarrowAsync(list.OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, choice.Words, stop);
        if (!narrowed.IsWhole) return AtHand(narrowed, await narrowed.AllAsync(some => AssociationPages.Rows(some, choice.Near).ToListAsync(stop)));
        if (choice.Near is not null)
        {
            var rows = await AssociationPages.Rows(list.OrderBy(one => one.Id).Take(AssociationPages.MostSorted + 1), choice.Near).ToListAsync(stop);
            return rows.Count <= AssociationPages.MostSorted ? AtHand(narrowed, rows) : new(narrowed, null, await GroupsAsync(list, stop), AreKept: false);
        }

        // Of the country and its parts out of what is kept of the country.
        var kept = place.Kind is PlaceKind.Municipality ? null : await cube.GroupsAsync(() => GroupsAsync(Listed(db.Organisations), stop), stop);
        return new(narrowed, null, kept is null ? await GroupsAsync(list, stop) : [.. places.MunicipalitiesOf(place).SelectMany(one => kept[one.Key])], AreKept: kept is not null);
    }

    private static FoundAssociations AtHand(NarrowedList<Organisation> narrowed, List<AssociationRow>? rows) => new(narrowed, rows, rows?.ConvertAll(row => row.Group), AreKept: false);

    private static async Task<IReadOnlyList<FacetGroup>> GroupsAsync(IQueryable<Organisation> list, CancellationToken stop) =>
        await list.GroupBy(one => new { one.PlaceKey, one.Category, one.Facets })
            .Select(group => new FacetGroup(group.Key.PlaceKey, group.Key.Category, group.Key.Facets, group.Count()))
            .ToListAsync(stop);

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

    private static IQueryable<Organisation> Listed(IQueryable<Organisation> organisations) => organisations.Published().Where(organisation => organisation.IsListed).AsNoTracking();

    private IQueryable<Organisation> InPlace(IQueryable<Organisation> organisations, Place place)
    {
        if (place.Kind == PlaceKind.Country) return organisations;

        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        return keys is [var only]
            ? organisations.Where(organisation => organisation.PlaceKey == only)
            : organisations.Where(organisation => keys.Contains(organisation.PlaceKey));
    }
}
