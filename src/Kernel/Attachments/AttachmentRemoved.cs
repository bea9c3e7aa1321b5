using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Attachments;

/// <summary>A file has been taken away from a record.</summary>
public sealed record AttachmentRemoved(Guid AttachmentId, string RecordKind, Guid RecordId) : DomainEvent;
