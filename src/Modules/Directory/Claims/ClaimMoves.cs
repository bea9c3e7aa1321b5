namespace Kumppani.Directory.Claims;

/// <summary>The one table of what may become of a claim, and by whom. What is decided stays.</summary>
internal static class ClaimMoves
{
    private static readonly HashSet<(ClaimState From, ClaimJudge By, ClaimState To)> Table =
    [
        (ClaimState.Unreviewed, ClaimJudge.Mailbox, ClaimState.Approved),
        (ClaimState.Unreviewed, ClaimJudge.Mailbox, ClaimState.Refused),
        (ClaimState.Unreviewed, ClaimJudge.Liaison, ClaimState.Approved),
        (ClaimState.Unreviewed, ClaimJudge.Liaison, ClaimState.Refused),
        (ClaimState.Unreviewed, ClaimJudge.Time, ClaimState.Lapsed),
    ];

    public static bool Allow(ClaimState from, ClaimJudge by, ClaimState to) => Table.Contains((from, by, to));
}
