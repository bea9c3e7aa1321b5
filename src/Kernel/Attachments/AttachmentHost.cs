using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Attachments;

/// <summary>A record with attachments, as the asker sees it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Title">Its title as it is shown.</param>
/// <param name="Path">The page that shows it, without language prefix.</param>
/// <param name="MayAdd">The asker may give files.</param>
/// <param name="MayRemoveAll">The asker may also take away what other organisations gave.</param>
public sealed record AttachmentHost(RecordRef Record, ShownText Title, string Path, bool MayAdd, bool MayRemoveAll);
