namespace Kumppani.Forums.Domain.Ballots;

/// <summary>What is done with a ballot.</summary>
internal enum BallotAction
{
    /// <summary>The host words it.</summary>
    Change,

    /// <summary>The host lets the voting begin.</summary>
    Open,

    /// <summary>A voter votes.</summary>
    Cast,

    /// <summary>The host types the paper ballots in.</summary>
    EnterPaper,

    /// <summary>The host shows the ranking to the hall, or hides it.</summary>
    ShowRanking,

    /// <summary>The host ends the voting.</summary>
    Close,
}
