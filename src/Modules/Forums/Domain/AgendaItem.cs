using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>One block of a gathering's programme.</summary>
internal sealed class AgendaItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid GatheringId { get; init; }

    /// <summary>Place in the programme, from one.</summary>
    public required int Position { get; init; }

    /// <summary>When it begins on the clock of the hall; null when only the order is known.</summary>
    public TimeOnly? At { get; init; }

    public required LocalizedText Title { get; init; }

    public LocalizedText Text { get; init; } = LocalizedText.Empty;
}
