using System.Buffers;
using System.Text;

namespace Kumppani.Ui.Tables;

/// <summary>A text file as spreadsheets of Finland and Sweden open it: semicolons, UTF-8 with its mark (RFC 4180 otherwise).</summary>
public static class CsvTable
{
    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(";\"\r\n");

    /// <summary>Writes the rows as they come, a page at a time.</summary>
    public static async Task WriteAsync<T>(Stream body, IReadOnlyList<TableColumn<T>> columns, IAsyncEnumerable<IReadOnlyList<T>> pages, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(pages);
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var text = new StringBuilder();
        Line(text, columns.Select(column => column.Header));
        await foreach (var page in pages)
        {
            foreach (var one in page) Line(text, columns.Select(column => column.Value(one) ?? ""));
            await writer.WriteAsync(text, stop);
            await writer.FlushAsync(stop);
            text.Clear();
        }

        await writer.WriteAsync(text, stop);
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
    }

    private static string Cell(string value)
    {
        var safe = SpreadsheetText.Quoted(value);
        return safe.AsSpan().IndexOfAny(ToBeQuoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
