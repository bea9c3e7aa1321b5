using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Suggestions;

/// <summary>
/// What fields offer while somebody types: a few names that the public lists show to everybody anyway. A field's value is what stands in it; these only
/// spare the typing.
/// </summary>
internal static class SuggestionLists
{
    private const int Most = 8;
    private const int LongestTyped = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/suggestions/municipalities", Municipalities).AllowAnonymous();
        endpoints.MapGet("/suggestions/associations", AssociationsAsync).AllowAnonymous();
    }

    private static JsonHttpResult<IEnumerable<Suggestion>> Municipalities(string? q, PlaceBook places) =>
        TypedResults.Json(PlaceSuggestions.Beginning(places, Shortened(q), Most).Select(place => new Suggestion(place.Name(Language.Current.Code))));

    private static async Task<JsonHttpResult<IEnumerable<Suggestion>>> AssociationsAsync(string? q, Guid? host, IOrganisations organisations, CancellationToken stop)
    {
        var found = host is { } register ? await organisations.BeginningAsync(register, Shortened(q), Most, stop) : [];
        return TypedResults.Json(found.Select(one => new Suggestion(one.Name)));
    }

    private static string Shortened(string? typed) => typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "";
}
