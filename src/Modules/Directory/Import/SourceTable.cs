using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Import;

/// <summary>A table as it was in the file: the header, the rows with their lines, and what was done to read it.</summary>
/// <param name="Headers">One for each column; empty where the file gave none.</param>
/// <param name="Rows">Rows with something in them, in the order of the file.</param>
/// <param name="Notes">What was done to the file to read it.</param>
internal sealed record SourceTable(IReadOnlyList<string> Headers, IReadOnlyList<SourceRow> Rows, IReadOnlyList<SourceNote> Notes)
{
    /// <summary>Of a text file.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Of a text file.</summary>
    public string? EncodingName { get; init; }

    /// <summary>The sheets of a workbook; none when it is a text file.</summary>
    public IReadOnlyList<SourceSheet> Sheets { get; init; } = [];

    /// <summary>The sheet that was read.</summary>
    public string? Sheet { get; init; }

    public bool IsWorkbook => Sheets.Count > 0;

    /// <summary>The header, or the column's number where there is none.</summary>
    public string LabelOf(int column) => Headers[column].Length > 0 ? Headers[column] : $"{column + 1}";

    /// <summary>The bytes of a file; reads no more than one buffer over the limit, however long the stream is.</summary>
    public static async Task<Outcome<byte[]>> BytesAsync(Stream stream, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, stop)) > 0)
        {
            if (bytes.Length + read > SourceLimits.Bytes) return ImportProblems.FileTooLarge;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>What the file is shows in its bytes; the name it was given says nothing sure.</summary>
    public static Outcome<SourceTable> Read(byte[] bytes, ReadingChoices? choices = null)
    {
        choices ??= ReadingChoices.Guess;
        if (bytes.Length > SourceLimits.Bytes) return ImportProblems.FileTooLarge;
        if (WorkbookPackage.IsPacked(bytes))
            return WorkbookPackage.Examine(bytes) is { } refusal ? refusal : WorkbookReader.Read(bytes, choices);
        if (WorkbookPackage.IsOld(bytes)) return WorkbookPackage.IsEncrypted(bytes) ? ImportProblems.WorkbookEncrypted : ImportProblems.WorkbookOld;

        var (text, encoding) = CsvText.Decode(bytes, choices.Encoding);
        if (string.IsNullOrWhiteSpace(text)) return ImportProblems.FileEmpty;
        if (CsvText.LooksBinary(text)) return ImportProblems.FileNotText;
        if (CsvText.LooksLikeMarkup(text)) return ImportProblems.FileIsMarkup;

        return new CsvFile(text, encoding, choices).Read();
    }
}
