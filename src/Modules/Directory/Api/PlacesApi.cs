using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Api;

/// <summary>The places by which the register is ordered; they are in the program: no query.</summary>
internal static class PlacesApi
{
    public static IReadOnlyList<OpenParameter> Parameters { get; } =
        [new("kind", "string", "Only places of this kind.", [nameof(PlaceKind.Municipality), nameof(PlaceKind.Region), nameof(PlaceKind.WellbeingCounty)]), .. OpenKeyset.Parameters];

    public static IResult List(HttpContext context, PlaceBook places, OpenAddress address)
    {
        var query = new OpenQuery(context.Request, Parameters);
        var (kind, limit, after) = (query.Choice<PlaceKind>("kind"), OpenKeyset.Limit(query), query.Value(OpenKeyset.After));
        if (query.Problem is { } wrong) return OpenAnswer.Wrong(wrong);

        var found = places.All.Where(place => !place.HasCeased && place.Kind is PlaceKind.Municipality or PlaceKind.Region or PlaceKind.WellbeingCounty && (kind is null || place.Kind == kind))
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .SkipWhile(place => after is not null && string.CompareOrdinal(place.Key, after) <= 0)
            .Take(limit + 1).Select(Told).ToList();
        return OpenKeyset.Answer(context, address, found, limit, place => place.Key);
    }

    private static OpenPlace Told(Place place) =>
        new(place.Key, place.Kind, place.Code, place.Slug, place.NameFi, place.NameSv, place.Kind is PlaceKind.Municipality ? place.ParentKey : null, place.CountyKey, place.Population);
}
