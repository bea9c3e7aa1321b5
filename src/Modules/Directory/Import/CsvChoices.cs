namespace Kumppani.Directory.Import;

/// <summary>What the person may decide herself where the guess went wrong.</summary>
/// <param name="Delimiter">Semicolon, comma or tab; null to guess.</param>
/// <param name="HasHeader">False when the first row is an association already.</param>
internal sealed record CsvChoices(char? Delimiter = null, bool HasHeader = true)
{
    public static CsvChoices Guess { get; } = new();
}
