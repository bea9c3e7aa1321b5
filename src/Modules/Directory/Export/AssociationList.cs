using System.Runtime.CompilerServices;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Search;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Export;

/// <summary>The public associations of a place that a visitor has chosen, for the page that lists them and for the file of them.</summary>
internal sealed class AssociationList(AppDb db, PlaceBook places, Finder finder)
{
    private const int PageSize = 500;

    public IQueryable<Organisation> Chosen(Place place, AssociationCategory? category, string? words)
    {
        var associations = Chosen(place, category);
        return finder.Matching(RecordBook.Organisation, words) is { } matching ? associations.Where(organisation => matching.Contains(organisation.Id)) : associations;
    }

    /// <summary>The same, to be read a page at a time: see <see cref="NarrowedList{T}"/>.</summary>
    public Task<NarrowedList<Organisation>> NarrowAsync(Place place, AssociationCategory? category, string? words, CancellationToken stop) =>
        finder.NarrowAsync(Chosen(place, category).OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, words, stop);

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

    private IQueryable<Organisation> Chosen(Place place, AssociationCategory? category)
    {
        var associations = InPlace(db.Organisations.Published(), place).Where(organisation => organisation.IsListed);
        if (category is not null) associations = associations.Where(organisation => organisation.Category == category);
        return associations.AsNoTracking();
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
