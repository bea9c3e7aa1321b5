using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>The public lists: coming gatherings by date, those whose date is open last; past ones newest first.</summary>
internal static class GatheringLists
{
    /// <summary>So many of each are shown at most.</summary>
    public const int Most = 100;

    public static Task<List<GatheringRow>> ComingAsync(AppDb db, IReadOnlyCollection<string> placeKeys, DateTime now, int most, CancellationToken stop) =>
        GatheringRow.Of(Public(db, placeKeys)
                .Where(gathering => gathering.State != GatheringState.Closed && (gathering.StartsAt == null || (gathering.EndsAt ?? gathering.StartsAt) >= now))
                .OrderBy(gathering => gathering.StartsAt == null).ThenBy(gathering => gathering.StartsAt).ThenBy(gathering => gathering.Id)
                .Take(most))
            .ToListAsync(stop);

    public static Task<List<GatheringRow>> PastAsync(AppDb db, IReadOnlyCollection<string> placeKeys, DateTime now, int most, CancellationToken stop) =>
        GatheringRow.Of(Public(db, placeKeys)
                .Where(gathering => gathering.State == GatheringState.Closed || (gathering.EndsAt ?? gathering.StartsAt) < now)
                .OrderByDescending(gathering => gathering.StartsAt).ThenBy(gathering => gathering.Id)
                .Take(most))
            .ToListAsync(stop);

    private static IQueryable<Gathering> Public(AppDb db, IReadOnlyCollection<string> placeKeys) =>
        db.Gatherings.AsNoTracking().Where(gathering =>
            gathering.Visibility == Kernel.Domain.Visibility.Published && gathering.Places.Any(place => placeKeys.Contains(place.PlaceKey)));
}
