using Kumppani.Kernel.Attachments;

namespace Kumppani.Ui.Attachments;

/// <summary>What <c>_Attachments</c> draws.</summary>
/// <param name="Attachments">The files.</param>
/// <param name="Manage">Address of the page on which they are changed; null for none.</param>
/// <param name="Removes">Address at which one is taken away, or null where it may not be.</param>
/// <param name="ShowsHeading">Begins with a heading.</param>
public sealed record AttachmentsView(IReadOnlyList<Attachment> Attachments, string? Manage, Func<Attachment, string?>? Removes, bool ShowsHeading);
