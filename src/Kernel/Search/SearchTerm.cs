namespace Kumppani.Kernel.Search;

/// <summary>A word that stands in the index; a mistyped word is mended to the nearest of them.</summary>
public sealed class SearchTerm
{
    /// <summary>The word, folded.</summary>
    public required string Term { get; init; }

    /// <summary>Its first letter.</summary>
    public required string First { get; init; }

    /// <summary>Its length.</summary>
    public required int Length { get; init; }
}
