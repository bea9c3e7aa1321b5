namespace Kumppani.Forums.Domain.Ballots;

/// <summary>The published rule: most votes first; equal votes share the rank and stand in the order of the ballot paper.</summary>
internal static class Ranking
{
    /// <summary>As the hall sees it: shown counters while the voting goes on, all when it is over.</summary>
    public static IReadOnlyList<RankedOption> Of(Ballot ballot) =>
        Of(ballot.Options, option => ballot.State is BallotState.Closed ? option.Votes : option.Shown);

    private static IReadOnlyList<RankedOption> Of(IReadOnlyList<BallotOption> options, Func<BallotOption, int> votes) =>
    [
        .. options
            .Select(option => (Option: option, Total: votes(option) + option.PaperVotes))
            .OrderByDescending(one => one.Total).ThenBy(one => one.Option.Position)
            .Select(one => new RankedOption(
                1 + options.Count(other => votes(other) + other.PaperVotes > one.Total), one.Option.Id, one.Option.Title, one.Total, one.Option.PaperVotes)),
    ];
}
