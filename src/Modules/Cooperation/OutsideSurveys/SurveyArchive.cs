using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.OutsideSurveys;

/// <summary>Surveys made by others, as they are read: a municipality's own archive; of an area and the country, what is about it, whoever keeps it.</summary>
internal sealed class SurveyArchive(AppDb db, IOrganisations organisations, PlaceBook places)
{
    private const int MostShown = 400;

    /// <summary>What a keeper may say that a survey is about: her own place, or what it may lie in.</summary>
    public IEnumerable<Place> AreasFor(Place own) => places.OfKind(PlaceKind.Country).Concat(places.Regions).Concat(places.Counties).Prepend(own);

    /// <summary>The years and the surveys that are asked for, the newest first. Three queries.</summary>
    public async Task<ArchiveView> ReadAsync(Place place, ArchiveFilter filter, CancellationToken stop)
    {
        var here = db.OutsideSurveys.Published().AsNoTracking();
        here = place.Kind is PlaceKind.Municipality ? here.Where(one => one.PlaceKey == place.Key) : here.Where(one => one.AreaKey == place.Key);
        var years = await here.Select(one => one.Year).Distinct().OrderByDescending(year => year).ToListAsync(stop);
        var found = await filter.Of(here).Include(one => one.Check).OrderByDescending(one => one.Year).ThenBy(one => one.Id).Take(MostShown).ToListAsync(stop);
        var hosts = await organisations.FindAsync([.. found.Select(one => one.HostId).Distinct()], stop);
        return new(years, [.. InOrder(found).Select(one => (one, hosts.GetValueOrDefault(one.HostId)?.Name ?? ""))]);
    }

    /// <summary>What a keeper has, the newest first. One query.</summary>
    public async Task<IReadOnlyList<OutsideSurvey>> OwnAsync(Guid hostId, CancellationToken stop) =>
        [.. InOrder(await db.OutsideSurveys.AsNoTracking().Where(one => one.HostId == hostId).Include(one => one.Check).OrderByDescending(one => one.Id).Take(OutsideSurvey.Most).ToListAsync(stop))];

    /// <summary>Which of these have files. One query.</summary>
    public async Task<IReadOnlySet<Guid>> WithFilesAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        (await db.Set<Attachment>().Where(one => one.RecordKind == OutsideSurvey.RecordKind && one.RemovedAt == null && ids.Contains(one.RecordId))
            .Select(one => one.RecordId).Distinct().ToListAsync(stop)).ToHashSet();

    private static IEnumerable<OutsideSurvey> InOrder(IEnumerable<OutsideSurvey> surveys) =>
        surveys.OrderByDescending(one => one.Year).ThenBy(one => SortKey.Of(one.Title.Best(Language.Current.Code).Text), StringComparer.Ordinal).ThenBy(one => one.Id);
}
