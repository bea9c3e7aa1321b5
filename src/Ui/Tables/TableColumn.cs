namespace Kumppani.Ui.Tables;

/// <summary>A column of a list that is given as a file.</summary>
/// <param name="Header">What stands above it in a workbook or a text file.</param>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Value">What it says of a row; null for nothing.</param>
public sealed record TableColumn<T>(string Header, string Key, Func<T, string?> Value);
