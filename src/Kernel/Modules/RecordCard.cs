using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Modules;

/// <summary>What other modules may show of a record without knowing it.</summary>
/// <param name="Id">The record.</param>
/// <param name="Title">Its title, in the version closest to the reader.</param>
/// <param name="Path">Its page, without language prefix; null when it has none.</param>
/// <param name="At">When it takes place, UTC.</param>
/// <param name="Place">Where.</param>
/// <param name="Text">What it is about, in the version closest to the reader; shown in part among search results.</param>
/// <param name="Called">What such a record is, in a word, in the reader's language: "Association".</param>
/// <param name="State">What has become of it, in the reader's language, where whoever reads of it must know: "Cancelled".</param>
public sealed record RecordCard(Guid Id, ShownText Title, string? Path, DateTime? At = null, string? Place = null, ShownText Text = default, string? Called = null, string? State = null);
