using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;

namespace Kumppani.Directory.Pages.Associations;

/// <summary>One association in the list.</summary>
/// <param name="Facets">What it is narrowed by: see <see cref="FacetBits"/>.</param>
/// <param name="North">Its own place, north, where it has told one and the list is of what is near.</param>
/// <param name="East">The same, east.</param>
internal sealed record AssociationRow(Guid Id, string Name, string SortKey, string PlaceKey, AssociationCategory? Category, bool IsExample, long Facets, int? North, int? East)
{
    public bool IsSilent => (Facets & FacetBits.Silent) != 0;

    /// <summary>Its own place, if it is known.</summary>
    public GeoPoint? Point => GeoPoint.Of(North, East);

    /// <summary>It alone, to be counted.</summary>
    public FacetGroup Group => new(PlaceKey, Category, Facets, 1);
}
