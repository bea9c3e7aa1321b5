namespace Kumppani.Kernel.Security;

/// <summary>How often something was tried within one window, by one client or against one account. Rows of windows that have ended are cleared out.</summary>
public sealed class ThrottleCount
{
    /// <summary>A keyed hash of the door and of whom it counts: the database alone leads to no address.</summary>
    public required string Key { get; init; }

    /// <summary>When the window ends, UTC.</summary>
    public required DateTime Ends { get; init; }

    /// <summary>Tries so far.</summary>
    public required int Count { get; init; }
}
