namespace Kumppani.Kernel.Search;

/// <summary>Words for which nothing was found. Whoever looked is not kept, and the words themselves only when they were looked for in vain on several days: before that they may be somebody's name.</summary>
public sealed class SearchMiss
{
    /// <summary>A keyed hash of the words.</summary>
    public required string Key { get; init; }

    /// <summary>The words, folded; null until they were missed on <see cref="SearchMisses.DaysUntilShown"/> days.</summary>
    public string? Words { get; init; }

    /// <summary>On how many days.</summary>
    public required int Days { get; init; }

    /// <summary>The last of them, UTC.</summary>
    public required DateTime LastDay { get; init; }
}
