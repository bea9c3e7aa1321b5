namespace Kumppani.Cooperation.Domain;

/// <summary>The one table of a matter's states: nothing is put aside without an answer. An answer may be mended.</summary>
internal static class IssueSteps
{
    public static IReadOnlyDictionary<(IssueState From, IssueStep Step), IssueState> Table { get; } = new Dictionary<(IssueState, IssueStep), IssueState>
    {
        [(IssueState.Raised, IssueStep.TakeUp)] = IssueState.InHand,
        [(IssueState.Raised, IssueStep.Answer)] = IssueState.Answered,

        [(IssueState.InHand, IssueStep.TakeUp)] = IssueState.InHand,
        [(IssueState.InHand, IssueStep.Answer)] = IssueState.Answered,

        [(IssueState.Answered, IssueStep.Answer)] = IssueState.Answered,
        [(IssueState.Answered, IssueStep.Close)] = IssueState.Closed,

        [(IssueState.Closed, IssueStep.Answer)] = IssueState.Answered,
    };
}
