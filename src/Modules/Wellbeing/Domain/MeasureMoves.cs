using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Domain;

/// <summary>
/// The one table of a measure's states: state → actor → where it may go. Agreeing is the municipality's, since it answers for its table; carrying out
/// is everybody's who owns it; what an association put forward, it may take back until it is agreed.
/// </summary>
internal static class MeasureMoves
{
    public static IReadOnlyDictionary<(MeasureState From, MeasureActor Actor), MeasureState[]> Table { get; } =
        new Dictionary<(MeasureState, MeasureActor), MeasureState[]>
        {
            [(MeasureState.Proposed, MeasureActor.Municipality)] = [MeasureState.Agreed, MeasureState.Dropped],
            [(MeasureState.Proposed, MeasureActor.Proposer)] = [MeasureState.Dropped],

            [(MeasureState.Agreed, MeasureActor.Municipality)] = [MeasureState.InProgress, MeasureState.Done, MeasureState.Dropped],
            [(MeasureState.Agreed, MeasureActor.Proposer)] = [MeasureState.InProgress, MeasureState.Done],
            [(MeasureState.Agreed, MeasureActor.Owner)] = [MeasureState.InProgress, MeasureState.Done],

            [(MeasureState.InProgress, MeasureActor.Municipality)] = [MeasureState.Done, MeasureState.Dropped],
            [(MeasureState.InProgress, MeasureActor.Proposer)] = [MeasureState.Done],
            [(MeasureState.InProgress, MeasureActor.Owner)] = [MeasureState.Done],

            [(MeasureState.Done, MeasureActor.Municipality)] = [MeasureState.InProgress],

            [(MeasureState.Dropped, MeasureActor.Municipality)] = [MeasureState.Proposed],
            [(MeasureState.Dropped, MeasureActor.Proposer)] = [MeasureState.Proposed],
        };

    public static IReadOnlyList<MeasureState> Of(MeasureState state, MeasureActor actor) => Table.GetValueOrDefault((state, actor)) ?? [];
}
