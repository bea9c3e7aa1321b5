namespace Kumppani.Forums.Domain;

/// <summary>Where a gathering stands; <see cref="GatheringSteps"/> says how it comes from one to the next.</summary>
internal enum GatheringState
{
    /// <summary>Seen by its hosts only.</summary>
    Draft,

    /// <summary>Public; registration is open until the deadline.</summary>
    Published,

    /// <summary>Held.</summary>
    Closed,

    /// <summary>Will not be held.</summary>
    Cancelled,
}
