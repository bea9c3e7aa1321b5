using Kumppani.Directory.Contracts;

namespace Kumppani.Directory.Find;

/// <summary>How many of a list are alike in everything that it is narrowed by.</summary>
internal readonly record struct FacetGroup(string PlaceKey, AssociationCategory? Category, long Facets, int Count)
{
    /// <summary>The stored bits, and that of the category.</summary>
    public long Bits => Category is { } category ? Facets | FacetBits.Of(category) : Facets;
}
