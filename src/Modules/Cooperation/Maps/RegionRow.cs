using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Cooperation.Maps;

/// <summary>A municipality among others.</summary>
/// <param name="Place">The municipality.</param>
/// <param name="States">What it has told.</param>
/// <param name="Slots">How many of its slots for materials are completed.</param>
internal sealed record RegionRow(Place Place, IReadOnlyDictionary<CardKind, CardState> States, int Slots)
{
    public CardState? State(CardKind kind) => States.TryGetValue(kind, out var state) ? state : null;

    public int Running => States.Values.Count(state => state is CardState.Running or CardState.Assessed);

    public int EmptySlots => CardWords.Kinds.Count - Slots;
}
