using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Tables;

namespace Kumppani.Directory.Import;

/// <summary>Reads decoded text row by row and keeps the lines.</summary>
internal sealed class CsvFile(string text, string encoding, ReadingChoices choices)
{
    private readonly TableBuilder table = new();

    public Outcome<SourceTable> Read()
    {
        var (body, delimiter, firstLine) = WithoutSeparatorLine(choices.Delimiter);
        if (ReadRows(body, delimiter, firstLine) is { } refusal) return refusal;

        var built = table.Build(choices.HasHeader);
        return built.IsDone ? built.Value with { Delimiter = delimiter, EncodingName = encoding } : built;
    }

    /// <summary>A spreadsheet may write "sep=;" as the first line; it names the delimiter and is no row.</summary>
    private (string Body, char Delimiter, int FirstLine) WithoutSeparatorLine(char? chosen)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end == 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && CsvDelimiter.Candidates.Contains(text[4]))
        {
            var skip = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            return (text[skip..], chosen ?? text[4], 2);
        }

        return (text, chosen ?? CsvDelimiter.Guess(text), 1);
    }

    private Problem? ReadRows(string body, char delimiter, int firstLine)
    {
        using var parser = new CsvParser(new StringReader(body), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            // A quote in the middle of an unquoted field is text, and no reason to refuse the file.
            BadDataFound = null,
            // Blank rows are dropped by the builder, so that the lines are counted right.
            IgnoreBlankLines = false,
        });

        var (line, start, record) = (firstLine, firstLine, "");
        while (parser.Read())
        {
            record = parser.RawRecord;
            start = line;
            line += LineEnds(record);

            if (parser.Count > SourceLimits.Columns) return ImportProblems.TooManyColumns(start);

            var cells = new string[parser.Count];
            for (var i = 0; i < cells.Length; i++) cells[i] = parser[i];
            // A text file says by an apostrophe what a workbook says by the kind of its cell.
            if (table.Add(start, Array.ConvertAll(cells, SpreadsheetText.Unquoted)) is { } refusal) return refusal;
        }

        // A quote that never closes swallows the rest of the file, so it can only be in the last record.
        return CsvDelimiter.EndsInsideQuotes(record, delimiter)
            ? ImportProblems.QuoteNotClosed(start)
            : null;
    }

    private static int LineEnds(string record)
    {
        var ends = 0;
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '\n' || (record[i] == '\r' && (i + 1 == record.Length || record[i + 1] != '\n'))) ends++;
        }

        return ends;
    }
}
