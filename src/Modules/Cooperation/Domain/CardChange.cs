namespace Kumppani.Cooperation.Domain;

/// <summary>A state that a card came into, in order; the last is how it stands.</summary>
internal sealed class CardChange
{
    public required Guid CardId { get; init; }

    /// <summary>From one.</summary>
    public required int Position { get; init; }

    public required CardState State { get; init; }

    /// <summary>The day from which it was so, as the municipality says.</summary>
    public DateOnly Since { get; internal set; }
}
