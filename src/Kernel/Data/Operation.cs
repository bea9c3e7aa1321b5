namespace Kumppani.Kernel.Data;

/// <summary>
/// A form token that has had its effect, saved with the effect: the same form sent again (a double click, a lost answer) finds it
/// and is led to where the first one went.
/// </summary>
public sealed class Operation
{
    /// <summary>The constraint that refuses a second effect.</summary>
    public const string UniqueKey = "PK_operations";

    /// <summary>Made when the form was shown.</summary>
    public required Guid Key { get; init; }

    /// <summary>Where the first one was sent, app-relative, without language.</summary>
    public required string Location { get; init; }

    /// <summary>When, for clearing out.</summary>
    public required DateTime At { get; init; }
}
