using System.Runtime.CompilerServices;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>The partnerships of a municipality, by the partner's name, and how many there are of each form. What has ended or run out is not counted.</summary>
internal sealed class PartnershipList(AppDb db, IOrganisations organisations, PlaceBook places, TimeProvider clock)
{
    public const int Size = 30;

    private const int FileSize = 500;

    public DateOnly Today { get; } = clock.Today();

    /// <summary>What everybody sees of a municipality.</summary>
    public IQueryable<Partnership> PublicOf(Guid hostId) => Open(db.Partnerships.Published().AsNoTracking().Where(one => one.HostId == hostId));

    /// <summary>What its own people see.</summary>
    public IQueryable<Partnership> OwnOf(Guid hostId, PartnershipShow show)
    {
        var today = Today;
        var own = db.Partnerships.AsNoTracking().Where(one => one.HostId == hostId);
        return show switch
        {
            PartnershipShow.RunOut => own.Where(one => one.EndedOn == null && (one.Until < today || one.PartnerEndedOn != null)),
            PartnershipShow.Ended => own.Where(one => one.EndedOn != null),
            _ => Open(own),
        };
    }

    /// <summary>One query.</summary>
    public static async Task<FormCounts> CountAsync(IQueryable<Partnership> partnerships, CancellationToken stop) =>
        new(await partnerships.GroupBy(one => one.Form).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop));

    /// <summary>The municipalities of an area beside each other, by name. One query, however many they are.</summary>
    public async Task<IReadOnlyList<RegionPartnerships>> CompareAsync(Place area, CancellationToken stop)
    {
        var municipalities = places.MunicipalitiesOf(area).ToList();
        var keys = municipalities.Select(one => one.Key).ToList();
        var told = await Open(db.Partnerships.Published()).Where(one => keys.Contains(one.PlaceKey))
            .GroupBy(one => new { one.PlaceKey, one.Form }).Select(group => new { group.Key.PlaceKey, group.Key.Form, Count = group.Count() }).ToListAsync(stop);
        var counts = told.GroupBy(one => one.PlaceKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new FormCounts(group.ToDictionary(one => one.Form, one => one.Count)), StringComparer.Ordinal);
        return
        [
            .. municipalities
                // In the whole country most would be empty rows.
                .Where(one => area.Kind is not PlaceKind.Country || counts.ContainsKey(one.Key))
                .OrderBy(one => SortKey.Of(one.Name(Language.Current.Code)), StringComparer.Ordinal)
                .Select(one => new RegionPartnerships(one, counts.GetValueOrDefault(one.Key) ?? new FormCounts(new Dictionary<PartnershipForm, int>()))),
        ];
    }

    /// <summary>A page of them. Two queries.</summary>
    public async Task<PartnershipPage> PageAsync(IQueryable<Partnership> chosen, string? afterText, string? beforeText, bool isOwn, CancellationToken stop)
    {
        var backwards = PageKey.TryRead(beforeText, out var before);
        var forwards = PageKey.TryRead(afterText, out var after) && !backwards;
        if (backwards) chosen = chosen.Where(one => one.PartnerSort.CompareTo(before.Sort) < 0 || (one.PartnerSort == before.Sort && one.Id.CompareTo(before.Id) < 0));
        if (forwards) chosen = Behind(chosen, after);
        chosen = backwards ? chosen.OrderByDescending(one => one.PartnerSort).ThenByDescending(one => one.Id) : InOrder(chosen);

        var found = await chosen.Take(Size + 1).ToListAsync(stop);
        var more = found.Count > Size;
        if (more) found.RemoveAt(Size);
        if (backwards) found.Reverse();

        var known = await organisations.FindAsync([.. found.Select(one => one.PartnerId).OfType<Guid>().Distinct()], stop);
        return new PartnershipPage(
            [.. found.Select(one => new PartnershipRow(one, one.PartnerId is { } partner && known.ContainsKey(partner)))],
            found.Count > 0 && (backwards ? more : forwards) ? new("before", KeyOf(found[0])) : null,
            found.Count > 0 && (backwards || more) ? new("after", KeyOf(found[^1])) : null,
            Today,
            isOwn);
    }

    /// <summary>All of them, a page at a time, for a file. A query for each page.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<Partnership>> PagesAsync(IQueryable<Partnership> chosen, [EnumeratorCancellation] CancellationToken stop)
    {
        var rest = chosen;
        while (true)
        {
            var page = await InOrder(rest).Take(FileSize).ToListAsync(stop);
            if (page.Count > 0) yield return page;
            if (page.Count < FileSize) yield break;

            rest = Behind(chosen, new PageKey(page[^1].PartnerSort, page[^1].Id));
        }
    }

    public IQueryable<Partnership> Open(IQueryable<Partnership> partnerships)
    {
        var today = Today;
        return partnerships.Where(one => one.EndedOn == null && one.PartnerEndedOn == null && (one.Until == null || one.Until >= today));
    }

    private static IQueryable<Partnership> Behind(IQueryable<Partnership> partnerships, PageKey key) =>
        partnerships.Where(one => one.PartnerSort.CompareTo(key.Sort) > 0 || (one.PartnerSort == key.Sort && one.Id.CompareTo(key.Id) > 0));

    private static IOrderedQueryable<Partnership> InOrder(IQueryable<Partnership> partnerships) => partnerships.OrderBy(one => one.PartnerSort).ThenBy(one => one.Id);

    private static string KeyOf(Partnership one) => new PageKey(one.PartnerSort, one.Id).ToString();
}
