using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Why a file or a mapping is refused as a whole. Lines are counted from 1, columns are named by their headers.</summary>
internal static class ImportProblems
{
    public static Problem FileEmpty { get; } = new("ImportFileEmpty");

    public static Problem FileTooLarge { get; } = new("ImportFileTooLarge", CsvLimits.Bytes / 1024 / 1024);

    public static Problem FileIsSpreadsheet { get; } = new("ImportFileIsSpreadsheet");

    public static Problem FileNotText { get; } = new("ImportFileNotText");

    public static Problem NoRows { get; } = new("ImportNoRows");

    public static Problem TooManyRows { get; } = new("ImportTooManyRows", CsvLimits.Rows);

    public static Problem NameColumnMissing { get; } = new("ImportNameColumnMissing");

    public static Problem TooManyColumns(int line) => new("ImportTooManyColumns", line, CsvLimits.Columns);

    public static Problem FieldTooLong(int line) => new("ImportFieldTooLong", line, CsvLimits.FieldLength);

    public static Problem QuoteNotClosed(int line) => new("ImportQuoteNotClosed", line);

    public static Problem FieldMappedTwice(string first, string second) => new("ImportFieldMappedTwice", first, second);

    public static Problem ColumnUnknown(int column) => new("ImportColumnUnknown", column + 1);

    public static Problem ColumnHoldsPersonalCodes(string header) => new("ImportColumnHoldsPersonalCodes", header);
}
