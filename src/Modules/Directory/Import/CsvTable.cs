using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>A table as it was in the file: the header, the rows with their lines, and what was done to read it.</summary>
/// <param name="Headers">One for each column; empty where the file gave none.</param>
/// <param name="Rows">Rows with something in them, in the order of the file.</param>
internal sealed record CsvTable(
    IReadOnlyList<string> Headers,
    IReadOnlyList<CsvRow> Rows,
    char Delimiter,
    string EncodingName,
    IReadOnlyList<CsvNote> Notes)
{
    /// <summary>The header, or the column's number where there is none.</summary>
    public string LabelOf(int column) => Headers[column].Length > 0 ? Headers[column] : $"{column + 1}";

    /// <summary>Reads no more than one byte over the limit, however long the stream is.</summary>
    public static async Task<Outcome<CsvTable>> ReadAsync(Stream stream, CsvChoices choices, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, stop)) > 0)
        {
            if (bytes.Length + read > CsvLimits.Bytes) return ImportProblems.FileTooLarge;
            bytes.Write(buffer, 0, read);
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), choices);
    }

    public static Outcome<CsvTable> Read(ReadOnlySpan<byte> bytes, CsvChoices? choices = null)
    {
        if (bytes.Length > CsvLimits.Bytes) return ImportProblems.FileTooLarge;
        if (CsvText.IsSpreadsheet(bytes)) return ImportProblems.FileIsSpreadsheet;

        var (text, encoding) = CsvText.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text)) return ImportProblems.FileEmpty;
        if (LooksBinary(text)) return ImportProblems.FileNotText;

        return new TableReader(text, encoding, choices ?? CsvChoices.Guess).Read();
    }

    /// <summary>A stray control character is cleaned away; a file with one in every ten is a picture or a program.</summary>
    private static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 8192));
        var controls = 0;
        foreach (var c in sample)
        {
            if (CsvCell.IsUnwanted(c)) controls++;
        }

        return controls > 8 && controls * 10 > sample.Length;
    }
}
