namespace Kumppani.Directory.Import;

/// <summary>One value that would be written.</summary>
/// <param name="Old">Null when the association is new or had no value.</param>
internal sealed record FieldChange(ImportField Field, string? Old, string New);
