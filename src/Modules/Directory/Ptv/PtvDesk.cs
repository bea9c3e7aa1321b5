using System.Runtime.CompilerServices;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Ptv;

/// <summary>Associations with what they offer, as the catalogue would take them.</summary>
internal sealed class PtvDesk(AppDb db)
{
    /// <summary>Associations of one page, and of one reading for a file.</summary>
    public const int PageSize = 50;

    /// <summary>One organisation. Two queries.</summary>
    public async Task<PtvEntry?> FindAsync(Guid id, CancellationToken stop) =>
        await db.Organisations.Include(one => one.Profile).Include(one => one.Catalogue).FirstOrDefaultAsync(one => one.Id == id, stop) is { } found
            ? (await WithActivitiesAsync([found], stop))[0]
            : null;

    /// <summary>The listed associations of a register that offer something, or have said how they stand to the catalogue.</summary>
    public IQueryable<Organisation> OfRegister(Guid hostId)
    {
        var offering = db.Activities.Published().Select(one => one.OrganisationId);
        return db.Organisations.AsNoTracking().Where(one => one.HostId == hostId && one.IsListed && (offering.Contains(one.Id) || one.Catalogue != null));
    }

    /// <summary>A page of them by name, after the key, and the key of the last when there are more. Two queries.</summary>
    public async Task<(IReadOnlyList<PtvEntry> Entries, PageKey? Next)> PageAsync(IQueryable<Organisation> chosen, PageKey? after, CancellationToken stop)
    {
        if (after is { } key) chosen = chosen.Where(one => one.SortKey.CompareTo(key.Sort) > 0 || (one.SortKey == key.Sort && one.Id.CompareTo(key.Id) > 0));
        var found = await chosen.Include(one => one.Profile).Include(one => one.Catalogue).OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(PageSize + 1).ToListAsync(stop);
        var more = found.Count > PageSize;
        if (more) found.RemoveAt(PageSize);
        return (await WithActivitiesAsync(found, stop), more ? new PageKey(found[^1].SortKey, found[^1].Id) : null);
    }

    /// <summary>All of them, a page at a time.</summary>
    public async IAsyncEnumerable<IReadOnlyList<PtvEntry>> PagesAsync(IQueryable<Organisation> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        PageKey? after = null;
        do
        {
            var (entries, next) = await PageAsync(chosen, after, stop);
            yield return entries;
            after = next;
        }
        while (after is not null);
    }

    private async Task<IReadOnlyList<PtvEntry>> WithActivitiesAsync(List<Organisation> found, CancellationToken stop)
    {
        var ids = found.Select(one => one.Id).ToList();
        var activities = (await db.Activities.Published().AsNoTracking().Include(one => one.Times).Where(one => ids.Contains(one.OrganisationId))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(stop)).ToLookup(one => one.OrganisationId);
        return [.. found.Select(one => new PtvEntry(one, activities[one.Id]))];
    }
}
