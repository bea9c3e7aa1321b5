using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Api;

/// <summary>The places by which the register is ordered; they are in the program: no query.</summary>
internal static class PlacesApi
{
    private static readonly PlaceKind[] Kinds = [PlaceKind.Municipality, PlaceKind.Region, PlaceKind.WellbeingCounty];
    private static readonly string[] KindNames = [.. Kinds.Select(kind => kind.ToString())];

    public static IReadOnlyList<OpenParameter> Parameters { get; } = [new("kind", "string", "Only places of this kind.", KindNames), .. OpenKeyset.Parameters];

    public static IResult List(HttpContext context, PlaceBook places, OpenAddress address)
    {
        var query = new OpenQuery(context.Request, Parameters);
        var (kind, limit, after) = (query.Choice("kind", KindNames), OpenKeyset.Limit(query), query.Value(OpenKeyset.After));
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var found = places.All.Where(place => !place.HasCeased && Kinds.Contains(place.Kind) && (kind is null || place.Kind.ToString() == kind))
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .SkipWhile(place => after is not null && string.CompareOrdinal(place.Key, after) <= 0)
            .Take(limit + 1).ToList();
        return OpenKeyset.Answer(context, address, [.. found.Take(limit).Select(Told)], found.Count > limit ? found[limit - 1].Key : null);
    }

    private static OpenPlace Told(Place place) =>
        new(place.Key, place.Kind, place.Code, place.Slug, place.NameFi, place.NameSv, place.Kind is PlaceKind.Municipality ? place.ParentKey : null, place.CountyKey, place.Population);
}
