using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Export;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Statistics;

/// <summary>Counts the active associations of a place, by its parts and by group (requirement Y11c). "Active" is a rule: the entry was confirmed or changed within twelve months.</summary>
internal sealed class RegisterStatistics(AssociationList list, PlaceBook places, TimeProvider clock)
{
    private const int MostCodes = 400;

    /// <summary>By municipality, all of the place even without associations; of one municipality by postal code. One query.</summary>
    public async Task<IReadOnlyList<PartCount>> ByPartAsync(Place place, CancellationToken stop)
    {
        if (place.Kind == PlaceKind.Municipality) return await ByPostalCodeAsync(place, stop);

        var counts = (await CountAsync(list.Of(place).GroupBy(one => one.PlaceKey), stop)).ToDictionary(one => one.Key, one => one.Count, StringComparer.Ordinal);
        return [.. places.MunicipalitiesOf(place).Select(one => new PartCount(one.Name(Language.Current.Code), one.Slug, counts.GetValueOrDefault(one.Key)))];
    }

    /// <summary>By workshop group; null for those without. One query.</summary>
    public async Task<IReadOnlyList<(AssociationCategory? Group, RegisterCount Count)>> ByGroupAsync(Place place, CancellationToken stop) =>
        [.. (await CountAsync(list.Of(place).GroupBy(one => one.Category), stop)).OrderBy(one => one.Key is null).ThenBy(one => one.Key)];

    private async Task<IReadOnlyList<PartCount>> ByPostalCodeAsync(Place place, CancellationToken stop)
    {
        var counts = await CountAsync(list.Of(place).GroupBy(one => one.Profile!.PostalCode).OrderBy(group => group.Key).Take(MostCodes), stop);
        return [.. counts.OrderBy(one => one.Key is null).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => new PartCount(one.Key, null, one.Count))];
    }

    private async Task<IReadOnlyList<(TKey Key, RegisterCount Count)>> CountAsync<TKey>(IQueryable<IGrouping<TKey, Organisation>> groups, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var (active, lately) = (now.AddMonths(-EntryUpkeep.MonthsActive), now.AddMonths(-EntryUpkeep.MonthsActive / 2));
        var counted = await groups
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Active = group.Count(one => one.Upkeep!.ConfirmedAt >= active),
                Lately = group.Count(one => one.Upkeep!.ConfirmedAt >= lately),
                Confirmed = group.Count(one => one.Upkeep!.ConfirmedAt != null),
            })
            .ToListAsync(stop);
        return [.. counted.Select(one => (one.Key, new RegisterCount(one.All, one.Active, one.Lately, one.Confirmed)))];
    }
}
