using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>Why a file or a mapping is refused as a whole. Lines are counted from 1, columns are named by their headers.</summary>
internal static class ImportProblems
{
    public static Problem FileEmpty { get; } = new(nameof(Texts.ImportFileEmpty));

    public static Problem FileTooLarge { get; } = new(nameof(Texts.ImportFileTooLarge), SourceLimits.Bytes / 1024 / 1024);

    public static Problem FileIsMarkup { get; } = new(nameof(Texts.ImportFileIsMarkup));

    public static Problem FileNotWorkbook { get; } = new(nameof(Texts.ImportFileNotWorkbook));

    public static Problem WorkbookOld { get; } = new(nameof(Texts.ImportWorkbookOld));

    public static Problem WorkbookEncrypted { get; } = new(nameof(Texts.ImportWorkbookEncrypted));

    public static Problem WorkbookHasMacros { get; } = new(nameof(Texts.ImportWorkbookHasMacros));

    public static Problem WorkbookTooLarge { get; } = new(nameof(Texts.ImportWorkbookTooLarge), SourceLimits.UnpackedBytes / 1024 / 1024);

    public static Problem WorkbookBroken { get; } = new(nameof(Texts.ImportWorkbookBroken));

    public static Problem TooManySheets { get; } = new(nameof(Texts.ImportTooManySheets), SourceLimits.Sheets);

    public static Problem FileNotText { get; } = new(nameof(Texts.ImportFileNotText));

    public static Problem NoRows { get; } = new(nameof(Texts.ImportNoRows));

    public static Problem TooManyRows { get; } = new(nameof(Texts.ImportTooManyRows), SourceLimits.Rows);

    public static Problem NameColumnMissing { get; } = new(nameof(Texts.ImportNameColumnMissing));

    public static Problem RunIsOver { get; } = new(nameof(Texts.ImportRunIsOver));

    public static Problem RegisterChanged { get; } = new(nameof(Texts.ImportRegisterChanged));

    public static Problem NothingToWrite { get; } = new(nameof(Texts.ImportNothingToWrite));

    public static Problem TooManyWords { get; } = new(nameof(Texts.ImportTooManyWords), Remembered.ImportMemory.MostCategories);

    public static Problem SameAssociationTwice(int first, int second) => new(nameof(Texts.ImportSameAssociationTwice), first, second);

    public static Problem TooManyColumns(int line) => new(nameof(Texts.ImportTooManyColumns), line, SourceLimits.Columns);

    public static Problem FieldTooLong(int line) => new(nameof(Texts.ImportFieldTooLong), line, SourceLimits.FieldLength);

    public static Problem QuoteNotClosed(int line) => new(nameof(Texts.ImportQuoteNotClosed), line);

    public static Problem RowRepeats(int line) => new(nameof(Texts.ImportRowRepeats), line);

    public static Problem NothingToDecide(int line) => new(nameof(Texts.ImportNothingToDecide), line);

    public static Problem FieldMappedTwice(string first, string second) => new(nameof(Texts.ImportFieldMappedTwice), first, second);

    public static Problem ColumnUnknown(int column) => new(nameof(Texts.ImportColumnUnknown), column + 1);

    public static Problem ColumnHoldsPersonalCodes(string header) => new(nameof(Texts.ImportColumnHoldsPersonalCodes), header);
}
