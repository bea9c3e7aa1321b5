using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Search;

namespace Kumppani.Directory.Find;

/// <summary>What is known of a list of associations before a page of it is read.</summary>
/// <param name="Narrowed">It, narrowed by the words.</param>
/// <param name="AtHand">All that hold the words, or are near, whatever the facets, in no order; null when they are many, or neither was asked.</param>
/// <param name="Groups">What is counted of it; null when the words are so frequent that it is not.</param>
/// <param name="AreKept">The groups may be some seconds old: see <see cref="FacetCube"/>.</param>
internal sealed record FoundAssociations(NarrowedList<Organisation> Narrowed, IReadOnlyList<AssociationRow>? AtHand, IReadOnlyList<FacetGroup>? Groups, bool AreKept);
