namespace Kumppani.Kernel.Modules;

/// <summary>What other modules may show of a record without knowing it.</summary>
/// <param name="Id">The record.</param>
/// <param name="Title">Its title in the reader's language.</param>
/// <param name="Path">Its page, without language prefix; null when it has none.</param>
/// <param name="At">When it takes place, UTC.</param>
/// <param name="Place">Where.</param>
/// <param name="Text">What it is about, in the reader's language; shown in part among search results.</param>
public sealed record RecordCard(Guid Id, string Title, string? Path, DateTime? At = null, string? Place = null, string? Text = null);
