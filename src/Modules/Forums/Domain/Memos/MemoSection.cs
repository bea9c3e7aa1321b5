using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Memos;

/// <summary>What was said of one item of the programme.</summary>
internal sealed class MemoSection
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MemoId { get; init; }

    /// <summary>Place in the memo, from one.</summary>
    public required int Position { get; set; }

    public LocalizedText Heading { get; set; } = LocalizedText.Empty;

    public LocalizedText Text { get; set; } = LocalizedText.Empty;

    public bool IsEmpty => Heading.IsEmpty && Text.IsEmpty;
}
