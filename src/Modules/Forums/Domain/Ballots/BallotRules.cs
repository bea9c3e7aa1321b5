using System.Collections.Frozen;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain.Ballots;

/// <summary>The one table of a ballot's life: in which state what may be done, and where it leads. What is not here is refused.</summary>
internal static class BallotRules
{
    public static FrozenDictionary<(BallotState From, BallotAction Action), BallotState> Table { get; } =
        new Dictionary<(BallotState, BallotAction), BallotState>
        {
            [(BallotState.Draft, BallotAction.Change)] = BallotState.Draft,
            [(BallotState.Draft, BallotAction.Open)] = BallotState.Open,
            [(BallotState.Open, BallotAction.Cast)] = BallotState.Open,
            [(BallotState.Open, BallotAction.EnterPaper)] = BallotState.Open,
            [(BallotState.Open, BallotAction.ShowRanking)] = BallotState.Open,
            [(BallotState.Open, BallotAction.Close)] = BallotState.Closed,
        }.ToFrozenDictionary();

    /// <summary>Why not, or null when it may be done.</summary>
    public static Problem? Refusal(BallotState state, BallotAction action) =>
        Table.ContainsKey((state, action)) ? null : RefusalIn(state);

    /// <summary>The words for a state in which something may not be done.</summary>
    public static Problem RefusalIn(BallotState state) => state switch
    {
        BallotState.Draft => WorkshopProblems.BallotIsDraft,
        BallotState.Open => WorkshopProblems.BallotIsOpen,
        _ => WorkshopProblems.BallotIsClosed,
    };
}
