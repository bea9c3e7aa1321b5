namespace Kumppani.Kernel.Attachments;

/// <summary>Slot: a kind of record that files may be attached to. A kind that nobody fills has none.</summary>
public interface IAttachable
{
    /// <summary>The kind, as in <see cref="Domain.RecordRef"/>.</summary>
    string Kind { get; }

    /// <summary>The record as the asker sees it, or null when she may not. Asked at every download: it is the one gate.</summary>
    Task<AttachmentHost?> FindAsync(Guid id, CancellationToken stop);
}
