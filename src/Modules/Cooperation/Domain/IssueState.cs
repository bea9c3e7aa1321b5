namespace Kumppani.Cooperation.Domain;

/// <summary>How it stands with a matter that associations have raised.</summary>
internal enum IssueState
{
    /// <summary>Raised; the municipality has not taken it up.</summary>
    Raised,

    /// <summary>Somebody is to answer it, by a day.</summary>
    InHand,

    /// <summary>Answered in public.</summary>
    Answered,

    /// <summary>Answered and put aside.</summary>
    Closed,
}
