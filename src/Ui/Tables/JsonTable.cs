using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kumppani.Ui.Tables;

/// <summary>A list of objects, written as it goes. A value that is missing is left out.</summary>
public static class JsonTable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    /// <summary>Writes the rows as they come, each with its columns.</summary>
    public static Task WriteAsync<T>(Stream body, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<IReadOnlyList<T>> pages, CancellationToken stop) =>
        WriteAsync(
            body,
            (json, row) =>
            {
                foreach (var column in columns)
                {
                    if (column.Value(row) is { Length: > 0 } value) json.WriteString(column.Key, value);
                }
            },
            pages,
            stop);

    /// <summary>Writes the rows as they come, each with what <paramref name="write"/> puts into its object.</summary>
    public static async Task WriteAsync<T>(Stream body, Action<Utf8JsonWriter, T> write, IAsyncEnumerable<IReadOnlyList<T>> pages, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(pages);
        await using var json = new Utf8JsonWriter(body, Options);
        json.WriteStartArray();
        await foreach (var page in pages)
        {
            foreach (var row in page)
            {
                json.WriteStartObject();
                write(json, row);
                json.WriteEndObject();
            }

            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
        await json.FlushAsync(stop);
    }
}
