namespace Kumppani.Forums.Domain.Ballots;

/// <summary>Where a ballot stands; <see cref="BallotRules"/> says how it comes from one to the next.</summary>
internal enum BallotState
{
    /// <summary>Being worded.</summary>
    Draft,

    /// <summary>Votes are taken.</summary>
    Open,

    /// <summary>Frozen: nothing of it changes any more.</summary>
    Closed,
}
