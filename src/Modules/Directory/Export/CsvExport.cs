using System.Buffers;
using System.Text;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import;

namespace Kumppani.Directory.Export;

/// <summary>A text file as spreadsheets of Finland and Sweden open it: semicolons, UTF-8 with its mark (RFC 4180 otherwise).</summary>
internal static class CsvExport
{
    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(";\"\r\n");

    public static async Task WriteAsync(Stream body, ExportSheet sheet, IAsyncEnumerable<IReadOnlyList<Organisation>> pages, CancellationToken stop)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var text = new StringBuilder();
        Line(text, sheet.Columns.Select(column => column.Header));
        await foreach (var page in pages)
        {
            foreach (var one in page) Line(text, sheet.Columns.Select(column => column.Value(one) ?? ""));
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
        var safe = SourceCell.Quoted(value);
        return safe.AsSpan().IndexOfAny(ToBeQuoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
