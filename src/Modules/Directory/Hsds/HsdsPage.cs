using System.Text.Json;
using Kumppani.Directory.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kumppani.Directory.Hsds;

/// <summary>A page of a list as the standard has it, or all of it line by line.</summary>
internal static class HsdsPage
{
    public static IResult Of<T>(HttpContext context, HsdsQuery asked, int total, IReadOnlyCollection<T> rows, Action<Utf8JsonWriter, T> write) => OpenAnswer.Json(context, json =>
    {
        var pages = (int)Math.Ceiling(total / (double)asked.PerPage);
        json.WriteStartObject();
        json.WriteNumber("total_items", total);
        json.WriteNumber("total_pages", pages);
        json.WriteNumber("page_number", asked.Page);
        json.WriteNumber("size", rows.Count);
        json.WriteBoolean("first_page", asked.Page == 1);
        json.WriteBoolean("last_page", asked.Page >= pages);
        json.WriteBoolean("empty", rows.Count == 0);
        json.WriteStartArray("contents");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A list that is in memory.</summary>
    public static IResult Of<T>(HttpContext context, HsdsQuery asked, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write) => asked.IsStreamed
        ? Results.Stream(body => LinesAsync(context, asked, body, new[] { all }.ToAsyncEnumerable(), write), LinesType)
        : Of(context, asked, all.Count, [.. all.Skip(asked.Skip).Take(asked.PerPage)], write);

    /// <summary>All records, one a line, written as they are read.</summary>
    public static IResult Stream<T>(HttpContext context, HsdsQuery asked, IAsyncEnumerable<IReadOnlyList<T>> pages, Action<Utf8JsonWriter, T> write) =>
        Results.Stream(body => LinesAsync(context, asked, body, pages, write), LinesType);

    private const string LinesType = "application/x-ndjson; charset=utf-8";

    private static async Task LinesAsync<T>(HttpContext context, HsdsQuery asked, Stream body, IAsyncEnumerable<IReadOnlyList<T>> pages, Action<Utf8JsonWriter, T> write)
    {
        // What the endpoint said of the language ended with it.
        asked.Speak();
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await using var lines = new MemoryStream();
        await using var json = new Utf8JsonWriter(lines, OpenAnswer.Options);
        await foreach (var page in pages)
        {
            foreach (var row in page)
            {
                json.WriteStartObject();
                write(json, row);
                json.WriteEndObject();
                await json.FlushAsync(context.RequestAborted);
                json.Reset();
                lines.WriteByte((byte)'\n');
            }

            lines.Position = 0;
            await lines.CopyToAsync(body, context.RequestAborted);
            await body.FlushAsync(context.RequestAborted);
            lines.SetLength(0);
        }
    }
}
