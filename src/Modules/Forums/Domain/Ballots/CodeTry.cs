namespace Kumppani.Forums.Domain.Ballots;

/// <summary>How many wrong codes came from one client within a short window. A right code leaves no row.</summary>
internal sealed class CodeTry
{
    /// <summary>Hash of the client's address and the window: no client can be followed from one window to the next.</summary>
    public required string Client { get; init; }

    public required DateTime Window { get; init; }

    public int Count { get; set; }
}
