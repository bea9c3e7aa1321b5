namespace Kumppani.Directory.Import;

/// <summary>What an uploaded table may hold. The largest municipality's register is a tenth of this.</summary>
internal static class SourceLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int Rows = 20_000;
    public const int Columns = 100;

    /// <summary>As much as a cell of a workbook holds.</summary>
    public const int FieldLength = 32_767;

    /// <summary>A workbook is packed: so much of it may come out. A register of the full size is a fifth of this.</summary>
    public const int UnpackedBytes = 96 * 1024 * 1024;

    public const int WorkbookParts = 2_000;
    public const int Sheets = 100;

    /// <summary>A workbook may have stray cells to the right of its table; further than this it is no table.</summary>
    public const int WorkbookColumns = 256;
}
