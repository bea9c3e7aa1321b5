namespace Kumppani.Directory.Import;

/// <summary>One row as it stood in the file.</summary>
/// <param name="Line">The line of the file the row begins on, counted from 1 as a text editor counts.</param>
/// <param name="Cells">At least as many cells as the table has headers; more when the row was longer than the header.</param>
internal sealed record SourceRow(int Line, IReadOnlyList<string> Cells);
