namespace Kumppani.Cooperation.Help;

/// <summary>An address that is asked whether it works, whichever record it stands in.</summary>
internal sealed class AskedAddress
{
    public required Guid Id { get; init; }

    public required string Target { get; init; }

    /// <summary>When it is to be asked next; null at once.</summary>
    public required DateTime? DueAt { get; init; }
}
