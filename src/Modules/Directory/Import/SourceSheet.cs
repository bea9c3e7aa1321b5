namespace Kumppani.Directory.Import;

/// <summary>A sheet of a workbook.</summary>
/// <param name="IsHidden">Its owner does not see it among the tabs.</param>
internal sealed record SourceSheet(string Name, bool IsHidden);
