using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Maps;

/// <summary>A card of a municipality's map.</summary>
/// <param name="Kind">Which of the twelve.</param>
/// <param name="Card">What has been told; null for nothing.</param>
/// <param name="Materials">Its slot for materials and examples; null when nobody has begun it.</param>
/// <param name="Issues">How many public matters of its theme wait for an answer.</param>
internal sealed record CardView(CardKind Kind, CooperationCard? Card, CardMaterials? Materials, int Issues)
{
    public CardState? State => Card?.State;

    /// <summary>There is nothing, or nobody has told.</summary>
    public bool IsMissing => State is null or CardState.Absent;

    public bool IsSlotEmpty => Materials?.State is not MaterialState.Completed;
}
