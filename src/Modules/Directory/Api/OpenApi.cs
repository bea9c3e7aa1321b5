using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Api;

/// <summary>The interface of our own: the register as its pages show it, in lists that are read on from the last one had.</summary>
internal static class OpenApi
{
    /// <summary>The name of its description, and the version in its addresses.</summary>
    public const string Document = "v1";

    /// <summary>Where it begins.</summary>
    public const string Start = "/api/v1";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapOpen(Start, Document);
        api.MapGet("/openapi.json", (HttpContext context, CancellationToken stop) => OpenDescriptions.AnswerAsync(Document, context, stop)).ExcludeFromDescription();
        api.MapOpenGet<OpenList<OpenOrganisation>>("/organisations", OrganisationsApi.ListAsync, "Organisations of the register, by name.", OrganisationsApi.Parameters);
        api.MapOpenGet<OpenOrganisation>("/organisations/{id:guid}", OrganisationsApi.OneAsync, "An organisation.");
        api.MapOpenGet<OpenList<OpenActivity>>("/activities", ActivitiesApi.ListAsync, "What one can join or use, by name.", ActivitiesApi.Parameters);
        api.MapOpenGet<OpenActivity>("/activities/{id:guid}", ActivitiesApi.OneAsync, "An activity.");
        api.MapOpenGet<OpenList<OpenPlace>>("/places", PlacesApi.List, "Municipalities, regions and wellbeing services counties, by key.", PlacesApi.Parameters);
    }
}
