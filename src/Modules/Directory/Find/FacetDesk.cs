using Kumppani.Directory.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Find;

/// <summary>
/// Keeps the sum of what organisations are found by: see <see cref="FacetBits"/>. It is not a change of the organisation, so its version stays and nobody's
/// open form is refused for it.
/// </summary>
internal sealed class FacetDesk(AppDb db)
{
    /// <summary>Sums these up anew, from what they and their activities say now. A decision, or a part of one; may run again.</summary>
    public Task RefreshAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) => db.DecideAsync(() => SumAsync(ids, stop), stop);

    /// <summary>The same for the organisation of an activity; nothing when the activity has gone meanwhile, which is told by itself.</summary>
    public async Task RefreshOfActivityAsync(Guid activityId, CancellationToken stop)
    {
        var ids = await db.Activities.Published().Where(one => one.Id == activityId).Select(one => one.OrganisationId).ToListAsync(stop);
        if (ids.Count > 0) await RefreshAsync(ids, stop);
    }

    /// <summary>Sums up some that have something to tell and never were: those of before there were facets. Tells how many.</summary>
    public async Task<int> FillAsync(int most, CancellationToken stop)
    {
        var offered = db.Activities.Published();
        var ids = await db.Organisations.IgnoreQueryFilters([AppDb.VisibilityFilter])
            .Where(one => (one.Facets & FacetBits.Told) == 0
                && (one.Profile != null || one.Upkeep!.SilentSince != null || offered.Any(activity => activity.OrganisationId == one.Id)))
            .OrderBy(one => one.Id).Take(most).Select(one => one.Id).ToListAsync(stop);
        if (ids.Count > 0) await RefreshAsync(ids, stop);
        return ids.Count;
    }

    private async Task<Outcome> SumAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var rows = db.Organisations.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id));
        // Two who sum up the same organisation go one after the other: the second reads what the first one's reason was, too.
        await rows.ExecuteUpdateAsync(set => set.SetProperty(one => one.Facets, one => one.Facets), stop);

        var profiles = await db.Profiles.AsNoTracking().Where(one => ids.Contains(one.OrganisationId)).ToDictionaryAsync(one => one.OrganisationId, stop);
        var activities = (await db.Activities.Published().Where(one => ids.Contains(one.OrganisationId))
            .Select(one => new { one.OrganisationId, one.TargetGroups, one.Languages, one.Role, one.Accessibility.StepFreeEntrance, one.IsFree, IsSupport = one.Support != null }).ToListAsync(stop))
            .ToLookup(one => one.OrganisationId, one => new ActivityFacets(one.TargetGroups, one.Languages, one.Role, one.StepFreeEntrance is true, one.IsFree, one.IsSupport));
        var silent = await rows.Where(one => one.Upkeep!.SilentSince != null).Select(one => one.Id).ToListAsync(stop);

        foreach (var alike in ids.GroupBy(id => FacetBits.Of(profiles.GetValueOrDefault(id), activities[id], silent.Contains(id))))
        {
            var (bits, those) = (alike.Key, alike.ToList());
            await rows.Where(one => those.Contains(one.Id) && one.Facets != bits).ExecuteUpdateAsync(set => set.SetProperty(one => one.Facets, bits), stop);
        }

        return Outcome.Done;
    }
}
