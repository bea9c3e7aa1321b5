using Kumppani.Directory.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Hsds;

/// <summary>
/// The register by the Human Services Data Specification 3.1 of Open Referral: activities are services, organisations are organizations, those that offer
/// nothing too. Everybody may read it, from any site.
/// </summary>
internal static class HsdsApi
{
    /// <summary>The version of the standard.</summary>
    public const string Version = "3.1";

    /// <summary>Where it begins.</summary>
    public const string Start = "/hsds";

    /// <summary>The name of its description.</summary>
    public const string Document = "hsds";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var hsds = endpoints.MapOpen(Start, Document);
        hsds.MapOpenGet("/", (Delegate)About, "Tells the version of the standard and where the interface is described.");
        hsds.MapGet("/openapi.json", (HttpContext context, CancellationToken stop) => OpenDescriptions.AnswerAsync(Document, context, stop)).ExcludeFromDescription();
        hsds.MapOpenGet("/services", ServicesApi.ListAsync, "The activities that organisations offer.", HsdsQuery.ForServices);
        hsds.MapOpenGet("/services/{id:guid}", ServicesApi.OneAsync, "An activity, fully nested.");
        hsds.MapOpenGet("/organizations", OrganizationsApi.ListAsync, "The organisations of the register.", HsdsQuery.ForOrganizations);
        hsds.MapOpenGet("/organizations/{id:guid}", OrganizationsApi.OneAsync, "An organisation with what it offers.", HsdsQuery.ForOrganization);
        hsds.MapOpenGet("/service_at_locations", ServicesApi.PlacesAsync, "The activities, each at its place.", HsdsQuery.ForPlaces);
        hsds.MapOpenGet("/service_at_locations/{id:guid}", ServicesApi.PlaceAsync, "An activity at its place, fully nested.");
        hsds.MapOpenGet("/taxonomies", TaxonomiesApi.Lists, "The code lists.", HsdsQuery.ForTaxonomies);
        hsds.MapOpenGet("/taxonomies/{id:guid}", TaxonomiesApi.List, "A code list.");
        hsds.MapOpenGet("/taxonomy_terms", TaxonomiesApi.Terms, "The codes.", HsdsQuery.ForTerms);
        hsds.MapOpenGet("/taxonomy_terms/{id:guid}", TaxonomiesApi.Term, "A code.");
    }

    private static IResult About(HttpContext context, OpenAddress address)
    {
        var query = new OpenQuery(context.Request);
        return query.Problem is { } wrong ? OpenAnswer.Wrong(wrong) : OpenAnswer.Json(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("profile", address.Of($"/{query.Language.Code}/open-data"));
            json.WriteString("openapi_url", address.Of($"{Start}/openapi.json"));
            json.WriteEndObject();
        });
    }
}
