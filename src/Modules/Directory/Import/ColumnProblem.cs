namespace Kumppani.Directory.Import;

/// <summary>What is wrong with a mapping, and in which columns.</summary>
internal sealed record ColumnProblem(ColumnProblemKind Kind, ImportField Field, IReadOnlyList<int> Columns);
