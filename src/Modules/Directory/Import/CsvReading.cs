namespace Kumppani.Directory.Import;

/// <summary>Either a table, or the reason there is none and the line it was seen on (0: the whole file).</summary>
internal sealed record CsvReading(CsvTable? Table, CsvRefusal? Refusal, int Line)
{
    public static implicit operator CsvReading(CsvTable table) => new(table, null, 0);

    public static CsvReading Refuse(CsvRefusal refusal, int line = 0) => new(null, refusal, line);
}
