using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Rows on their way to a table, whatever file they come from: cleaned, within the limits, with what was done to them.</summary>
internal sealed class TableBuilder
{
    private readonly List<SourceRow> rows = [];
    private readonly Dictionary<SourceNoteKind, SourceNote> notes = [];

    /// <summary>Takes a row; a blank one is dropped. The refusal is of the whole file.</summary>
    public Problem? Add(int line, string[] cells)
    {
        if (cells.Length > SourceLimits.Columns && LastFilled(cells) > SourceLimits.Columns) return ImportProblems.TooManyColumns(line);
        if (cells.Length > SourceLimits.Columns) cells = cells[..SourceLimits.Columns];

        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > SourceLimits.FieldLength) return ImportProblems.FieldTooLong(line);
            cells[i] = Cleaned(cells[i], line);
        }

        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            Note(SourceNoteKind.BlankRowsDropped, line, 1);
            return null;
        }

        rows.Add(new SourceRow(line, cells));
        return rows.Count > SourceLimits.Rows + 10 ? ImportProblems.TooManyRows : null;
    }

    public void Note(SourceNoteKind kind, int line, int count)
    {
        var seen = notes.TryGetValue(kind, out var before) ? before : new SourceNote(kind, line, 0);
        notes[kind] = seen with { Count = seen.Count + count };
    }

    public Outcome<SourceTable> Build(bool hasHeader)
    {
        if (rows.Count == 0) return ImportProblems.FileEmpty;

        var headers = hasHeader ? TakeHeaders() : [.. Enumerable.Repeat("", rows.Max(row => LastFilled(row.Cells)))];
        if (rows.Count == 0) return ImportProblems.NoRows;
        if (rows.Count > SourceLimits.Rows) return ImportProblems.TooManyRows;

        return new SourceTable(headers, Squared(headers), [.. notes.Values]);
    }

    private string Cleaned(string cell, int line)
    {
        var clean = SourceCell.Clean(cell, out var removed);
        if (removed > 0) Note(SourceNoteKind.ControlCharactersRemoved, line, removed);

        var unreadable = clean.AsSpan().Count('\uFFFD');
        if (unreadable > 0) Note(SourceNoteKind.UnreadableCharacters, line, unreadable);
        return clean;
    }

    private string[] TakeHeaders()
    {
        // A title above the table fills one cell, the table's own header more.
        var titles = rows.Take(5).TakeWhile(HeaderLines.IsTitle).Count();
        if (titles > 0 && titles < rows.Count - 1 && HeaderLines.Filled(rows[titles]) > 1)
        {
            Note(SourceNoteKind.TitleRowsSkipped, rows[0].Line, titles);
            rows.RemoveRange(0, titles);
        }

        var line = rows[0].Line;
        string[] headers;
        if (rows.Count > 2 && HeaderLines.AreTwo(rows[0], rows[1]))
        {
            headers = HeaderLines.Join(rows[0], rows[1]);
            Note(SourceNoteKind.HeaderLinesJoined, line, 2);
            rows.RemoveRange(0, 2);
        }
        else
        {
            headers = [.. rows[0].Cells.Select(Folded.Spaces)];
            rows.RemoveAt(0);
        }

        if (Array.Exists(headers, ValuePatterns.LooksLikeData)) Note(SourceNoteKind.HeaderLooksLikeData, line, 1);
        return WithoutEmptyTail(headers);
    }

    /// <summary>A spreadsheet writes the columns it once used; those that are empty from the header to the last row are nothing.</summary>
    private string[] WithoutEmptyTail(string[] headers)
    {
        var used = rows.Count == 0 ? 0 : rows.Max(row => LastFilled(row.Cells));
        var keep = headers.Length;
        while (keep > used && keep > 1 && headers[keep - 1].Length == 0) keep--;

        if (keep < headers.Length) Note(SourceNoteKind.EmptyColumnsDropped, 0, headers.Length - keep);
        return headers[..keep];
    }

    private SourceRow[] Squared(string[] headers)
    {
        return [.. rows.Select(row =>
        {
            var length = Math.Max(headers.Length, LastFilled(row.Cells));
            return row with { Cells = [.. row.Cells.Concat(Enumerable.Repeat("", headers.Length)).Take(length)] };
        })];
    }

    private static int LastFilled(IReadOnlyList<string> cells)
    {
        var last = cells.Count;
        while (last > 0 && string.IsNullOrWhiteSpace(cells[last - 1])) last--;
        return last;
    }
}
