using Kumppani.Directory.Contracts;
using Kumppani.Directory.Find;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>One association in the list.</summary>
/// <param name="Facets">What it is narrowed by: see <see cref="FacetBits"/>.</param>
internal sealed record AssociationRow(Guid Id, string Name, string SortKey, string PlaceKey, AssociationCategory? Category, bool IsExample, long Facets)
{
    public bool IsSilent => (Facets & FacetBits.Silent) != 0;

    /// <summary>It alone, to be counted.</summary>
    public FacetGroup Group => new(PlaceKey, Category, Facets, 1);
}
