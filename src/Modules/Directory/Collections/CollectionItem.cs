namespace Kumppani.Directory.Collections;

/// <summary>
/// An entry on a list. It names what it means by its id alone, and remembers its name for the maker: an entry may leave the register, the list stays.
/// </summary>
internal sealed class CollectionItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CollectionId { get; init; }

    public required EntryKind Kind { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>Its name when it was added, shown to the makers alone.</summary>
    public required string Title { get; init; }

    public int Position { get; set; }

    /// <summary>What its maker says of it.</summary>
    public string? Note { get; set; }

    public EntryKey Key => new(Kind, RecordId);
}
