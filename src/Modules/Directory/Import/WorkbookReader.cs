using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Reads one sheet of a workbook that has been examined (see <see cref="WorkbookPackage"/>). Lines are the row numbers people see.</summary>
internal sealed class WorkbookReader
{
    private const int SampledRows = 10;

    private readonly TableBuilder table = new();
    private readonly Dictionary<int, (string Text, int LastRow)> merged = [];
    private readonly IExcelDataReader reader;
    private readonly ReadingChoices choices;
    private readonly int columns;
    private readonly ILookup<int, CellRange> merges;
    private (int Line, int Count) blank;

    // The library asks for a code page of the old workbooks before it knows that it has none of them before it.
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WorkbookReader(IExcelDataReader reader, ReadingChoices choices)
    {
        (this.reader, this.choices, columns) = (reader, choices, reader.FieldCount);
        merges = (reader.MergeCells ?? []).Where(range => range.ToRow > range.FromRow && range.FromColumn < columns).ToLookup(range => range.FromRow);
    }

    public static Outcome<SourceTable> Read(byte[] bytes, ReadingChoices choices)
    {
        try
        {
            using var workbook = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            if (workbook.ResultsCount > SourceLimits.Sheets) return ImportProblems.TooManySheets;

            var (sheets, chosen) = Sheets(workbook, choices.Sheet);
            if (chosen < 0) return ImportProblems.FileEmpty;

            workbook.Reset();
            for (var i = 0; i < chosen; i++) workbook.NextResult();
            if (workbook.FieldCount > SourceLimits.WorkbookColumns) return ImportProblems.TooManyColumns(1);

            var built = new WorkbookReader(workbook, choices).ReadSheet();
            return built.IsDone ? built.Value with { Sheets = sheets, Sheet = sheets[chosen].Name } : built;
        }
        catch (Exception broken) when (IsOfBrokenFile(broken))
        {
            return ImportProblems.WorkbookBroken;
        }
    }

    /// <summary>What the library fails with on a file that somebody made or broke: the file is to blame, and its message names the library's innards.</summary>
    private static bool IsOfBrokenFile(Exception failure) => failure is
        ExcelReaderException or XmlException or InvalidDataException or IOException or FormatException or OverflowException or ArgumentException
        or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException or NotSupportedException or InvalidCastException;

    /// <summary>The sheets, and which to read: the one chosen by name, else the visible one with the most headers that are known.</summary>
    private static (List<SourceSheet> Sheets, int Chosen) Sheets(IExcelDataReader workbook, string? name)
    {
        var sheets = new List<SourceSheet>();
        var (best, bestScore, named) = (-1, -1, -1);
        do
        {
            var isHidden = workbook.VisibleState is not "visible";
            if (string.Equals(workbook.Name, name, StringComparison.Ordinal)) named = sheets.Count;
            if (!isHidden && Score(workbook) is var score && score > bestScore) (best, bestScore) = (sheets.Count, score);
            sheets.Add(new SourceSheet(workbook.Name, isHidden));
        }
        while (workbook.NextResult());

        return (sheets, named >= 0 ? named : best);
    }

    private static int Score(IExcelDataReader workbook)
    {
        if (workbook.FieldCount == 0) return 0;

        var score = 1;
        for (var row = 0; row < SampledRows && workbook.Read(); row++)
        {
            for (var column = 0; column < Math.Min(workbook.FieldCount, SourceLimits.Columns); column++)
            {
                if (workbook.GetValue(column) is string text && HeaderWords.Knows(text)) score++;
            }
        }

        return score;
    }

    private Outcome<SourceTable> ReadSheet()
    {
        for (var row = 0; reader.Read(); row++)
        {
            if (IsBlank())
            {
                // Those below the table, which a spreadsheet may have thousands of, are never told.
                blank = blank.Count == 0 ? (row + 1, 1) : (blank.Line, blank.Count + 1);
                continue;
            }

            var cells = Cells(row);
            if (!choices.WithHiddenRows && reader.RowHeight <= 0)
            {
                table.Note(SourceNoteKind.HiddenRowsSkipped, row + 1, 1);
                continue;
            }

            if (blank.Count > 0) table.Note(SourceNoteKind.BlankRowsDropped, blank.Line, blank.Count);
            blank = default;
            if (table.Add(row + 1, cells) is { } refusal) return refusal;
        }

        return table.Build(choices.HasHeader);
    }

    private bool IsBlank()
    {
        for (var column = 0; column < columns; column++)
        {
            if (reader.GetValue(column) is not null) return false;
        }

        return true;
    }

    private string[] Cells(int row)
    {
        var cells = new string[columns];
        for (var column = 0; column < columns; column++) cells[column] = WorkbookCell.Text(reader.GetValue(column), reader.GetNumberFormatString(column));

        FillDown(row, cells);
        return cells;
    }

    /// <summary>A cell that is merged over several rows says the same of each; a row that is blank but for it says nothing.</summary>
    private void FillDown(int row, string[] cells)
    {
        foreach (var (column, cell) in merged)
        {
            if (row <= cell.LastRow && cells[column].Length == 0) cells[column] = cell.Text;
        }

        foreach (var range in merges[row]) merged[range.FromColumn] = (cells[range.FromColumn], range.ToRow);
    }
}
