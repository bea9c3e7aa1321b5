using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Ptv;

/// <summary>
/// What can be given to the catalogue as a file: for each association the bodies of its interface, in the order in which they are sent. An association takes
/// two queries; a register two for each fifty.
/// </summary>
internal static class PtvFile
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/associations/{id:guid}/catalogue.json", OneAsync).RequireAuthorization();
        endpoints.MapGet("/associations/register/catalogue.json", AllAsync).RequireAuthorization(DirectoryPermissions.Register);
    }

    private static async Task<IResult> OneAsync(Guid id, PtvDesk desk, PlaceBook places, Actor actor, HttpContext http) =>
        await desk.FindAsync(id, http.RequestAborted) is { Organisation.IsListed: true } entry && ShowModel.MayChange(actor, entry.Organisation)
            ? Answer(places, new[] { (IReadOnlyList<PtvEntry>)[entry] }.ToAsyncEnumerable())
            : Results.NotFound();

    private static IResult AllAsync(PtvDesk desk, PlaceBook places, Actor actor, HttpContext http) =>
        Answer(places, desk.PagesAsync(desk.OfRegister(actor.OrganisationId), http.RequestAborted));

    private static IResult Answer(PlaceBook places, IAsyncEnumerable<IReadOnlyList<PtvEntry>> pages) =>
        Results.Stream(body => WriteAsync(body, places, pages), "application/json; charset=utf-8", Texts.PtvFileName + ".json");

    private static async Task WriteAsync(Stream body, PlaceBook places, IAsyncEnumerable<IReadOnlyList<PtvEntry>> pages)
    {
        await using var json = new Utf8JsonWriter(body, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("interface", "PTV Open API v11 IN");
        json.WriteStartArray("associations");
        await foreach (var page in pages)
        {
            foreach (var entry in page.Where(one => one.GivesAnything)) Write(json, entry, places);
            await json.FlushAsync();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PtvEntry entry, PlaceBook places)
    {
        var offers = entry.Given.Select(one => one.Offering).ToList();
        var placed = offers.Select(one => (Offering: one, Address: PtvAddress.Of(one))).Where(one => one.Address is not null).ToList();
        json.WriteStartObject();
        json.WriteString("name", entry.Organisation.Name);
        if (entry.GivesOrganisation)
        {
            json.WriteStartObject("organization");
            PtvJson.Organisation(json, entry.Organisation, places);
            json.WriteEndObject();
        }

        json.Objects("services", offers, one => PtvJson.Service(json, one, places));
        json.Objects("serviceLocations", placed, one => PtvJson.Location(json, one.Offering, one.Address!, places));
        json.Objects("connections", placed, one => PtvJson.Connection(json, one.Offering.Activity));
        json.WriteEndObject();
    }
}
