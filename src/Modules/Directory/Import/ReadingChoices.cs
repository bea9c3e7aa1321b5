namespace Kumppani.Directory.Import;

/// <summary>What the person may decide herself where the guess went wrong.</summary>
/// <param name="Delimiter">Semicolon, comma or tab; null to guess.</param>
/// <param name="HasHeader">False when the first row is an association already.</param>
/// <param name="Encoding">Of a text file; null to guess.</param>
/// <param name="Sheet">Of a workbook; null for the one that looks most like a register.</param>
/// <param name="WithHiddenRows">True to read rows that a workbook hides, which its owner has most likely filtered away.</param>
internal sealed record ReadingChoices(
    char? Delimiter = null, bool HasHeader = true, SourceEncoding? Encoding = null, string? Sheet = null, bool WithHiddenRows = false)
{
    public static ReadingChoices Guess { get; } = new();
}
