namespace Kumppani.Directory.Pages.Import;

/// <summary>What may stand between the values of a file.</summary>
internal enum CsvDelimiterChoice
{
    Semicolon,
    Comma,
    Tab,
}
