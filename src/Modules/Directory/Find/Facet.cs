namespace Kumppani.Directory.Find;

/// <summary>Something that a list of associations is narrowed by: of its values any may be chosen, of several facets each must be met.</summary>
/// <param name="Key">How it stands in an address.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Values">In the order in which they are shown and stand in an address.</param>
internal sealed record Facet(string Key, Func<string> Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The bits of all its values.</summary>
    public long Mask { get; } = Values.Aggregate(0L, (mask, value) => mask | value.Bit);
}
