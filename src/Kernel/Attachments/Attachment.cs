using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;

namespace Kumppani.Kernel.Attachments;

/// <summary>
/// A file that belongs to a record of any module. It has no visibility of its own: whoever may see the record may read it, and what happens to it is
/// told among what happens to the record. Removed, it stays unseen for a while, so that a backup under way still finds its file.
/// </summary>
public sealed class Attachment : Entity, IRaisesEvents
{
    /// <summary>The longest title.</summary>
    public const int MaxTitle = 200;

    /// <summary>The longest description.</summary>
    public const int MaxDescription = 2000;

    /// <summary>Kind of the record it belongs to.</summary>
    public required string RecordKind { get; init; }

    /// <summary>The record it belongs to.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The organisation that gave it, out of whose quota it comes.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The person who gave it; null for the system.</summary>
    public required Guid? PersonId { get; init; }

    /// <summary>When it was given, UTC.</summary>
    public required DateTime AddedAt { get; init; }

    /// <summary>What it is called where it is offered.</summary>
    public required string Title { get; init; }

    /// <summary>The language it is in, as a tag.</summary>
    public required string Language { get; init; }

    /// <summary>Whether it can be read with a screen reader; null when nobody knows, and for pictures.</summary>
    public required bool? IsAccessible { get; init; }

    /// <summary>A picture in words; of another file what it holds, for those who cannot read it.</summary>
    public required string? Description { get; init; }

    /// <summary>Where it lies in the store.</summary>
    public required string FileKey { get; init; }

    /// <summary>The name under which it is downloaded.</summary>
    public required string FileName { get; init; }

    /// <summary>Its type by content, as in <see cref="FileType"/>.</summary>
    public required string Extension { get; init; }

    /// <summary>Its size.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of its content, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was removed; null while it is there.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>When its file was found missing; null while all is well.</summary>
    public DateTime? MissingSince { get; private set; }

    /// <summary>Its type.</summary>
    public FileType Type => FileType.Find(Extension) ?? throw new InvalidOperationException($"There is no type {Extension}.");

    /// <summary>The record it belongs to.</summary>
    public RecordRef Record => new(RecordKind, RecordId);

    Guid IRaisesEvents.Id => RecordId;

    /// <summary>Announces it; the row is saved with the announcement.</summary>
    public Outcome Announce() => Raise(new AttachmentAdded(Id, RecordKind, RecordId, Extension));

    /// <summary>Takes it away.</summary>
    public Outcome Remove(DateTime now)
    {
        if (RemovedAt is not null) return Outcome.Done;

        RemovedAt = now;
        return Raise(new AttachmentRemoved(Id, RecordKind, RecordId));
    }
}
