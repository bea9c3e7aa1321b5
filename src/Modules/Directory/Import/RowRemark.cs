namespace Kumppani.Directory.Import;

/// <summary>One reason with what it is about.</summary>
/// <param name="Field">The field concerned, if one is.</param>
/// <param name="Text">The value as it stood in the file, or the limit it broke.</param>
/// <param name="Line">Another line of the file that the reason points to.</param>
internal sealed record RowRemark(RowReason Reason, ImportField? Field = null, string? Text = null, int? Line = null);
