namespace Kumppani.Forums.Domain;

/// <summary>What a registration has got.</summary>
internal enum SeatState
{
    /// <summary>One of the seats.</summary>
    Seated,

    /// <summary>A place in the queue, by its number.</summary>
    Waiting,

    /// <summary>Nothing any more.</summary>
    Cancelled,

    /// <summary>Came without having registered; takes none of the counted seats.</summary>
    OnTheSpot,
}
