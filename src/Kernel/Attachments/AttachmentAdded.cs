using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Attachments;

/// <summary>A file has been attached to a record.</summary>
public sealed record AttachmentAdded(Guid AttachmentId, string RecordKind, Guid RecordId, string Extension) : DomainEvent;
