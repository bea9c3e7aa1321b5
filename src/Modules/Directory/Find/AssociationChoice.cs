using System.Globalization;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Associations;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Directory.Find;

/// <summary>What a list of associations is narrowed to, as an address says it: words, and values of facets.</summary>
/// <param name="Words">What was typed.</param>
/// <param name="Bits">The chosen values of all facets but the place.</param>
/// <param name="Places">The chosen municipalities within the area, in the order of their names.</param>
internal sealed record AssociationChoice(string? Words, long Bits, IReadOnlyList<Place> Places)
{
    /// <summary>Only near a place; null: wherever. It is not a facet: the list is of what is near, and everything in it is counted.</summary>
    public Nearness? Near { get; init; }

    public IEnumerable<string> PlaceKeys => Places.Select(place => place.Key);

    public bool IsNarrowed => Bits != 0 || Places.Count > 0 || Near is not null;

    /// <summary>Reads an address but for what is near, which <see cref="NearFinder"/> knows. What is no value of ours, or no municipality of the area, asks for nothing.</summary>
    public static AssociationChoice Read(IQueryCollection query, Place area, PlaceBook places)
    {
        var bits = FacetBook.All.SelectMany(facet => facet.Values.Where(value => query[facet.Key].Contains(value.Key, StringComparer.OrdinalIgnoreCase))).Aggregate(0L, (all, value) => all | value.Bit);
        var asked = query[FacetBook.PlaceKey].OfType<string>().Select(slug => places.FindBySlug(slug)?.Place.Key).ToHashSet(StringComparer.Ordinal);
        var municipalities = asked.Count == 0 || area.Kind is PlaceKind.Municipality ? [] : places.MunicipalitiesOf(area).Where(place => asked.Contains(place.Key)).ToList();
        return new AssociationChoice(query["q"].FirstOrDefault(), bits, municipalities);
    }

    /// <summary>Whether a value of these bits is chosen.</summary>
    public bool Narrows(long mask) => (Bits & mask) != 0;

    /// <summary>Narrows a list of the area by the facets.</summary>
    public IQueryable<Organisation> Of(IQueryable<Organisation> list)
    {
        if (Places.Count > 0)
        {
            var keys = PlaceKeys.ToList();
            list = list.Where(one => keys.Contains(one.PlaceKey));
        }

        foreach (var chosen in FacetBook.All.Where(facet => Narrows(facet.Mask)))
        {
            var mask = Bits & chosen.Mask;
            if (chosen == FacetBook.Category)
            {
                var categories = Enum.GetValues<AssociationCategory>().Where(category => Narrows(FacetBits.Of(category))).Select(category => (AssociationCategory?)category).ToList();
                list = list.Where(one => categories.Contains(one.Category));
            }
            else
            {
                list = list.Where(one => (one.Facets & mask) != 0);
            }
        }

        return list;
    }

    /// <summary>Whether a row at hand is left by the facets: the same as <see cref="Of"/>.</summary>
    public bool Holds(AssociationRow row) =>
        (Places.Count == 0 || Places.Any(place => place.Key == row.PlaceKey))
        && FacetBook.All.All(facet => !Narrows(facet.Mask) || (row.Group.Bits & Bits & facet.Mask) != 0);

    /// <summary>It as the end of an address: always in the same order, so the same list has one address.</summary>
    public string Query(params IEnumerable<KeyValuePair<string, string?>> more)
    {
        IEnumerable<KeyValuePair<string, string?>> pairs =
        [
            new("q", Words),
            .. FacetBook.All.SelectMany(facet => facet.Values.Where(value => Narrows(value.Bit)).Select(value => new KeyValuePair<string, string?>(facet.Key, value.Key))),
            .. Places.Select(place => new KeyValuePair<string, string?>(FacetBook.PlaceKey, place.Slug)),
            new("near", Near?.From.Key),
            new("km", Near?.Km.ToString(CultureInfo.InvariantCulture)),
            .. more,
        ];
        return QueryString.Create(pairs.Where(one => !string.IsNullOrEmpty(one.Value))).ToString();
    }
}
