namespace Kumppani.Kernel.Events;

/// <summary>A page of what has happened, newest first.</summary>
/// <param name="Lines">The lines of the page.</param>
/// <param name="Older">The event below which the next page begins; null on the last.</param>
/// <param name="IsFirst">True for the page that begins with the newest.</param>
public sealed record History(IReadOnlyList<HistoryLine> Lines, Guid? Older, bool IsFirst)
{
    /// <summary>Nothing has been read.</summary>
    public static History Empty { get; } = new([], null, IsFirst: true);
}
