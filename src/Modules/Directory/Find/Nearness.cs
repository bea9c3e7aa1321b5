using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Find;

/// <summary>
/// Near a place: so many kilometres from it at the most. Of an association only its municipality is known for certain, so distances are those between the
/// centres of municipalities.
/// </summary>
/// <param name="Place">Where one is.</param>
/// <param name="Km">How far one would go.</param>
/// <param name="Distances">The municipalities of the area that are near enough, by their keys, with their distances.</param>
internal sealed record Nearness(Place Place, int Km, IReadOnlyDictionary<string, int> Distances)
{
    public const int Usual = 25;

    /// <summary>What can be chosen.</summary>
    public static IReadOnlyList<int> Choices { get; } = [10, Usual, 50, 100];

    /// <summary>Reads an address; null when it does not ask, or names no place that is known.</summary>
    public static Nearness? Read(IQueryCollection query, Place area, PlaceBook places)
    {
        if (area.Kind is PlaceKind.Municipality || query["near"].FirstOrDefault() is not { } typed || Find(typed, places) is not { } place) return null;

        var km = int.TryParse(query["km"].FirstOrDefault(), out var asked) && Choices.Contains(asked) ? asked : Usual;
        var distances = places.MunicipalitiesOf(area).Select(one => (one.Key, Km: Distance.Between(place, one))).Where(one => one.Km <= km);
        return new Nearness(place, km, distances.ToDictionary(one => one.Key, one => one.Km!.Value, StringComparer.Ordinal));
    }

    /// <summary>The municipality that somebody has named; an address is not asked for, as what is typed stands in the address of the page.</summary>
    public static Place? Find(string typed, PlaceBook places)
    {
        var found = places.FindBySlug(typed.Trim()) is { Place.Kind: PlaceKind.Municipality } bySlug ? bySlug : places.FindByName(typed, PlaceKind.Municipality);
        return found?.Place is { Latitude: not null, Longitude: not null } place ? place : null;
    }
}
