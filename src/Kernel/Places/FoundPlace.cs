namespace Kumppani.Kernel.Places;

/// <summary>The answer to a look-up.</summary>
/// <param name="Place">The place that is there today.</param>
/// <param name="Former">The ceased place that was asked for, when it has been merged into <paramref name="Place"/>.</param>
public sealed record FoundPlace(Place Place, Place? Former)
{
    /// <summary>Whether the caller asked for a place that is now a part of another, which a page should tell.</summary>
    public bool WasMerged => Former is not null;
}
