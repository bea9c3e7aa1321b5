using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Pages.Activities;

/// <summary>The public activities of a place, by name.</summary>
internal sealed class ActivityList(AppDb db, PlaceBook places)
{
    public IQueryable<Activity> Of(Place place)
    {
        var activities = db.Activities.Published().AsNoTracking();
        if (place.Kind == PlaceKind.Country) return activities;

        var keys = places.MunicipalitiesOf(place).Select(one => one.Key).ToList();
        return keys is [var only] ? activities.Where(one => one.PlaceKey == only) : activities.Where(one => keys.Contains(one.PlaceKey));
    }

    /// <summary>A page of them, and the keys of those before and after it. Two queries.</summary>
    public async Task<(IReadOnlyList<ActivityRow> Rows, PageKey? Previous, PageKey? Next)> PageAsync(
        IQueryable<Activity> chosen, string? afterText, string? beforeText, int size, CancellationToken stop)
    {
        var backwards = PageKey.TryRead(beforeText, out var before);
        var forwards = PageKey.TryRead(afterText, out var after) && !backwards;
        if (backwards) chosen = chosen.Where(one => one.SortKey.CompareTo(before.Sort) < 0 || (one.SortKey == before.Sort && one.Id.CompareTo(before.Id) < 0));
        if (forwards) chosen = chosen.Where(one => one.SortKey.CompareTo(after.Sort) > 0 || (one.SortKey == after.Sort && one.Id.CompareTo(after.Id) > 0));
        chosen = backwards ? chosen.OrderByDescending(one => one.SortKey).ThenByDescending(one => one.Id) : chosen.OrderBy(one => one.SortKey).ThenBy(one => one.Id);

        var found = await chosen.Take(size + 1).Include(one => one.Times).ToListAsync(stop);
        var more = found.Count > size;
        if (more) found.RemoveAt(size);
        if (backwards) found.Reverse();
        if (found.Count == 0) return ([], null, null);

        return (
            await WithNamesAsync(found, stop),
            (backwards ? more : forwards) ? new PageKey(found[0].SortKey, found[0].Id) : null,
            backwards || more ? new PageKey(found[^1].SortKey, found[^1].Id) : null);
    }

    /// <summary>Those that a person can join or use: what is for other associations has a list of its own.</summary>
    public static IQueryable<Activity> Joinable(IQueryable<Activity> activities) => activities.Where(one => one.Support == null);

    /// <summary>Those of a place that were added last. Two queries.</summary>
    public async Task<IReadOnlyList<ActivityRow>> NewestAsync(Place place, int most, CancellationToken stop) =>
        await WithNamesAsync(await Joinable(Of(place)).OrderByDescending(one => one.Id).Take(most).Include(one => one.Times).ToListAsync(stop), stop);

    private async Task<IReadOnlyList<ActivityRow>> WithNamesAsync(List<Activity> found, CancellationToken stop)
    {
        var ids = found.Select(one => one.OrganisationId).Distinct().ToList();
        var names = await db.Organisations.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name }).ToDictionaryAsync(one => one.Id, one => one.Name, stop);
        return [.. found.Where(one => names.ContainsKey(one.OrganisationId))
            .Select(one => new ActivityRow(one, names[one.OrganisationId], places.Exactly(one.PlaceKey)?.Name(Language.Current.Code)))];
    }
}
