namespace Kumppani.Directory.Import;

/// <summary>What an uploaded table may hold. The largest municipality's register is a tenth of this.</summary>
internal static class CsvLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int Rows = 20_000;
    public const int Columns = 100;
    public const int FieldLength = 10_000;
}
