using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Reads the decoded text row by row, cleans the cells, keeps the lines and holds the limits.</summary>
internal sealed class TableReader(string text, string encoding, CsvChoices choices)
{
    private readonly List<CsvRow> rows = [];
    private readonly Dictionary<CsvNoteKind, CsvNote> notes = [];

    public Outcome<CsvTable> Read()
    {
        var (body, delimiter, firstLine) = WithoutSeparatorLine(choices.Delimiter);
        var refusal = ReadRows(body, delimiter, firstLine);
        if (refusal is not null) return refusal;
        if (rows.Count == 0) return ImportProblems.FileEmpty;

        var headers = TakeHeaders();
        if (rows.Count == 0) return ImportProblems.NoRows;
        if (rows.Count > CsvLimits.Rows) return ImportProblems.TooManyRows;

        return new CsvTable(headers, Squared(headers), delimiter, encoding, [.. notes.Values]);
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
            // Blank rows are dropped here, so that the lines are counted right.
            IgnoreBlankLines = false,
        });

        var (line, start, record) = (firstLine, firstLine, "");
        while (parser.Read())
        {
            record = parser.RawRecord;
            start = line;
            line += LineEnds(record);

            if (parser.Count > CsvLimits.Columns) return ImportProblems.TooManyColumns(start);

            var cells = new string[parser.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                if (parser[i].Length > CsvLimits.FieldLength) return ImportProblems.FieldTooLong(start);
                cells[i] = Cleaned(parser[i], start);
            }

            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                Note(CsvNoteKind.BlankRowsDropped, start, 1);
                continue;
            }

            rows.Add(new CsvRow(start, cells));
            if (rows.Count > CsvLimits.Rows + 10) return ImportProblems.TooManyRows;
        }

        // A quote that never closes swallows the rest of the file, so it can only be in the last record.
        return CsvDelimiter.EndsInsideQuotes(record, delimiter)
            ? ImportProblems.QuoteNotClosed(start)
            : null;
    }

    private string Cleaned(string cell, int line)
    {
        var clean = CsvCell.Clean(cell, out var removed);
        if (removed > 0) Note(CsvNoteKind.ControlCharactersRemoved, line, removed);

        var unreadable = clean.Count(c => c == '\uFFFD');
        if (unreadable > 0) Note(CsvNoteKind.UnreadableCharacters, line, unreadable);
        return clean;
    }

    private string[] TakeHeaders()
    {
        if (!choices.HasHeader) return [.. Enumerable.Repeat("", rows.Max(LastFilled))];

        // A title above the table fills one cell, the table's own header more.
        var titles = rows.Take(5).TakeWhile(IsTitle).Count();
        if (titles > 0 && titles < rows.Count - 1 && Filled(rows[titles]) > 1)
        {
            Note(CsvNoteKind.TitleRowsSkipped, rows[0].Line, titles);
            rows.RemoveRange(0, titles);
        }

        var header = rows[0];
        rows.RemoveAt(0);
        var headers = header.Cells.Select(cell => Folded.Spaces(cell)).ToArray();
        if (Array.Exists(headers, ValuePatterns.LooksLikeData)) Note(CsvNoteKind.HeaderLooksLikeData, header.Line, 1);
        return WithoutEmptyTail(headers);
    }

    /// <summary>A spreadsheet writes the columns it once used; those that are empty from the header to the last row are nothing.</summary>
    private string[] WithoutEmptyTail(string[] headers)
    {
        var used = rows.Count == 0 ? 0 : rows.Max(LastFilled);
        var keep = headers.Length;
        while (keep > used && keep > 1 && headers[keep - 1].Length == 0) keep--;

        if (keep < headers.Length) Note(CsvNoteKind.EmptyColumnsDropped, 0, headers.Length - keep);
        return headers[..keep];
    }

    private CsvRow[] Squared(string[] headers)
    {
        return [.. rows.Select(row =>
        {
            var length = Math.Max(headers.Length, LastFilled(row));
            return row with { Cells = [.. row.Cells.Concat(Enumerable.Repeat("", headers.Length)).Take(length)] };
        })];
    }

    private void Note(CsvNoteKind kind, int line, int count)
    {
        var seen = notes.TryGetValue(kind, out var before) ? before : new CsvNote(kind, line, 0);
        notes[kind] = seen with { Count = seen.Count + count };
    }

    private static bool IsTitle(CsvRow row) => Filled(row) == 1 && row.Cells[0].Length > 0 && !HeaderWords.Knows(row.Cells[0]);

    private static int Filled(CsvRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    private static int LastFilled(CsvRow row)
    {
        var last = row.Cells.Count;
        while (last > 0 && string.IsNullOrWhiteSpace(row.Cells[last - 1])) last--;
        return last;
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
