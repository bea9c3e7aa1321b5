using Kumppani.Directory.Domain;
using Kumppani.Ui.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kumppani.Directory.Export;

/// <summary>A place's associations as a file, chosen as on the page that lists them. Everybody may have the public list.</summary>
internal static class ExportFiles
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{place}/associations/export.{ending}", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync([AsParameters] ExportRequest request)
    {
        if (request.Places.FindBySlug(request.Place) is not { } found) return Results.NotFound();

        var stop = request.Http.RequestAborted;
        var choice = await request.List.ChoiceAsync(request.Http.Request.Query, found.Place, stop);
        var sheet = await ExportSheet.ForAsync(request.Db, request.Places, stop);
        var rows = request.List.PagesAsync(request.List.Chosen(found.Place, choice), stop);
        var file = new TableFile<Organisation>($"{Texts.ExportFileName}-{found.Place.Slug}", Texts.Associations, sheet.Columns, rows) { Json = (json, one) => JsonExport.Write(json, sheet, one) };
        return await file.AnswerAsync(request.Http, request.Ending);
    }
}
