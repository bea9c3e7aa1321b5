using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Charts;
using Kumppani.Ui.Languages;
using Kumppani.Ui.Maps;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Maps;

/// <summary>Reads the maps of an area's municipalities. Two queries, however many they are.</summary>
internal sealed class RegionMaps(AppDb db, PlaceBook places, TimeProvider clock)
{
    private const int MostChanges = 50_000;
    private const int MostLatest = 50;
    private const int MostYears = 10;

    private static readonly CardState[] Counted = [CardState.Planned, CardState.Running, CardState.Assessed];

    /// <summary>The parts of the bars of <see cref="RegionMap.Years"/>.</summary>
    public static IReadOnlyList<string> Series => [.. Counted.Select(state => CardWords.State(state))];

    public async Task<RegionMap> ReadAsync(Place area, CardKind? chosen, CancellationToken stop)
    {
        var municipalities = places.MunicipalitiesOf(area).ToDictionary(one => one.Key);
        var keys = municipalities.Keys.ToList();
        var slots = await db.CardMaterials.Published().Where(one => keys.Contains(one.PlaceKey) && one.State == MaterialState.Completed)
            .GroupBy(one => one.PlaceKey).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var told = await db.CardChanges
            .Join(db.MapCards.Published().Where(one => keys.Contains(one.PlaceKey)), change => change.CardId, card => card.Id, (change, card) => new { card.PlaceKey, card.Kind, change.CardId, change.Position, change.State, change.Since })
            .OrderByDescending(one => one.Since).ThenByDescending(one => one.CardId).ThenByDescending(one => one.Position).Take(MostChanges).ToListAsync(stop);
        var changes = told.Select(one => new RegionChange(municipalities[one.PlaceKey], one.Kind, one.State, one.Since)).ToList();

        var states = changes.GroupBy(one => one.Place.Key).ToDictionary(group => group.Key, group => (IReadOnlyDictionary<CardKind, CardState>)group.GroupBy(one => one.Kind).ToDictionary(one => one.Key, one => one.First().State));
        var rows = municipalities.Values
            // In the whole country most would be empty rows.
            .Where(one => area.Kind is not PlaceKind.Country || states.ContainsKey(one.Key))
            .OrderBy(one => SortKey.Of(one.Name(Language.Current.Code)), StringComparer.Ordinal)
            .Select(one => new RegionRow(one, states.GetValueOrDefault(one.Key) ?? new Dictionary<CardKind, CardState>(), slots.GetValueOrDefault(one.Key)))
            .ToList();
        return new RegionMap(area, chosen, rows, [.. rows.Select(row => Dot(row, chosen)).OfType<MapDot>()], Years(chosen is { } kind ? changes.Where(one => one.Kind == kind) : changes), [.. changes.Where(one => chosen is null || one.Kind == chosen).Take(MostLatest)]);
    }

    private static MapDot? Dot(RegionRow row, CardKind? chosen)
    {
        if (row.Place is not { Longitude: { } east, Latitude: { } north }) return null;

        var address = $"/{row.Place.Slug}/cooperation/map";
        return chosen is { } kind
            ? new MapDot(row.Place.Name(Language.Current.Code), row.States.Count == 0 ? "/" + row.Place.Slug : $"{address}/{CardWords.Slug(kind)}", east, north, row.State(kind) is { } state ? (int)state : 0) { Said = CardWords.State(row.State(kind)) }
            : new MapDot(row.Place.Name(Language.Current.Code), row.States.Count == 0 ? "/" + row.Place.Slug : address, east, north, row.Running);
    }

    // At the end of each year: for each card the last state it had come into by then.
    private List<StackedBar> Years(IEnumerable<RegionChange> changes)
    {
        var cards = changes.GroupBy(one => (one.Place.Key, one.Kind)).Select(group => group.ToList()).ToList();
        if (cards.Count == 0) return [];

        var last = Dates.Local(clock.UtcNow()).Year;
        var first = Math.Max(cards.Min(card => card[^1].Since.Year), last - MostYears + 1);
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(year =>
            {
                var then = cards.Select(card => card.FirstOrDefault(change => change.Since.Year <= year)).OfType<RegionChange>().ToList();
                return new StackedBar($"{year}", [.. Counted.Select(state => (long)then.Count(change => change.State == state))]);
            }),
        ];
    }
}
