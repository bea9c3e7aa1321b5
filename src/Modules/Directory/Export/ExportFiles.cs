using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Directory.Export;

/// <summary>A place's associations as a file, chosen as on the page that lists them. Everybody may have the public list.</summary>
internal static class ExportFiles
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{place}/associations/export.csv", CsvAsync).AllowAnonymous();
        endpoints.MapGet("/{place}/associations/export.xlsx", XlsxAsync).AllowAnonymous();
        endpoints.MapGet("/{place}/associations/export.json", JsonAsync).AllowAnonymous();
    }

    private static Task<IResult> CsvAsync([AsParameters] ExportRequest request) => WriteAsync(request, "csv", "text/csv; charset=utf-8", CsvExport.WriteAsync);

    private static Task<IResult> XlsxAsync([AsParameters] ExportRequest request) =>
        WriteAsync(request, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxExport.WriteAsync);

    private static Task<IResult> JsonAsync([AsParameters] ExportRequest request) => WriteAsync(request, "json", "application/json; charset=utf-8", JsonExport.WriteAsync);

    private static async Task<IResult> WriteAsync(
        ExportRequest request,
        string ending,
        string type,
        Func<Stream, ExportSheet, IAsyncEnumerable<IReadOnlyList<Organisation>>, CancellationToken, Task> write)
    {
        if (request.Places.FindBySlug(request.Place) is not { } found) return Results.NotFound();

        AssociationCategory? category = Enum.TryParse<AssociationCategory>(request.Category, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var stop = request.Http.RequestAborted;
        var sheet = await ExportSheet.ForAsync(request.Db, request.Places, stop);
        var rows = request.List.PagesAsync(request.List.Chosen(found.Place, category, request.Words), stop);

        var response = request.Http.Response;
        var day = DateOnly.FromDateTime(request.Clock.UtcNow());
        response.ContentType = type;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{Texts.ExportFileName}-{found.Place.Slug}-{day:yyyy-MM-dd}.{ending}" }.ToString();
        await write(response.Body, sheet, rows, stop);
        return Results.Empty;
    }
}
