namespace Kumppani.Directory.Import;

/// <summary>Something the reader did to the file that the person should know of.</summary>
/// <param name="Line">The first line it happened on, or 0 when it concerns the whole file.</param>
internal sealed record SourceNote(SourceNoteKind Kind, int Line, int Count);
