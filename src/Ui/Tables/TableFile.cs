using System.Text.Json;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Kumppani.Ui.Tables;

/// <summary>A list as a file: whoever may see the page that lists it, chosen as on that page. It is written as it is read, so no list is too long.</summary>
/// <param name="Name">First part of the file's name.</param>
/// <param name="Sheet">Name of the sheet in a workbook.</param>
/// <param name="Columns">What is told of each row.</param>
/// <param name="Rows">The rows, some at a time.</param>
public sealed record TableFile<T>(string Name, string Sheet, IReadOnlyList<TableColumn<T>> Columns, IAsyncEnumerable<IReadOnlyList<T>> Rows)
{
    /// <summary>What JSON tells of a row where it is more than the columns; null: the columns.</summary>
    public Action<Utf8JsonWriter, T>? Json { get; init; }

    /// <summary>Answers with the file; 404 for another ending than <c>csv</c>, <c>xlsx</c> or <c>json</c>.</summary>
    public async Task<IResult> AnswerAsync(HttpContext context, string ending)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (TypeOf(ending) is not { } type) return Results.NotFound();

        var (response, stop) = (context.Response, context.RequestAborted);
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        response.ContentType = type;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{Name}-{Dates.Local(now):yyyy-MM-dd}.{ending}" }.ToString();
        await (ending switch
        {
            "csv" => CsvTable.WriteAsync(response.Body, Columns, Rows, stop),
            "xlsx" => XlsxTable.WriteAsync(response.Body, Sheet, Columns, Rows, stop),
            _ => Json is null ? JsonTable.WriteAsync(response.Body, Columns, Rows, stop) : JsonTable.WriteAsync(response.Body, Json, Rows, stop),
        });
        return Results.Empty;
    }

    private static string? TypeOf(string ending) => ending switch
    {
        "csv" => "text/csv; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json" => "application/json; charset=utf-8",
        _ => null,
    };
}
