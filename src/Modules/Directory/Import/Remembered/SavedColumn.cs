namespace Kumppani.Directory.Import.Remembered;

/// <summary>A column by its header.</summary>
/// <param name="Field">Null: it is left out.</param>
internal sealed record SavedColumn(string Header, ImportField? Field);
