using System.Numerics;

namespace Kumppani.Directory.Find;

/// <summary>
/// The figures of a narrowed list: how many it has, and how many it would have with each value of each facet. A facet's own choice does not narrow its own
/// figures, as one more value would widen it.
/// </summary>
internal sealed class FacetCounts
{
    private readonly int[] ofBits = new int[64];
    private readonly Dictionary<string, int> ofPlaces = new(StringComparer.Ordinal);

    /// <summary>Counts groups of the list that the words alone have narrowed.</summary>
    public static FacetCounts Of(IEnumerable<FacetGroup> groups, AssociationChoice choice)
    {
        var (counts, places, masks) = (new FacetCounts(), choice.PlaceKeys.ToHashSet(StringComparer.Ordinal), FacetBook.All.Select(facet => facet.Mask).Where(choice.Narrows).ToList());
        foreach (var group in groups)
        {
            var isElsewhere = places.Count > 0 && !places.Contains(group.PlaceKey);
            var (missed, missing) = (isElsewhere ? 1 : 0, 0L);
            foreach (var mask in masks)
            {
                if ((group.Bits & choice.Bits & mask) != 0) continue;
                missed++;
                missing = mask;
            }

            // Who misses one facet counts for that facet's other values; who misses two counts nowhere.
            if (missed == 0) counts.Total += group.Count;
            if (missed == 0 && (group.Facets & FacetBits.Silent) != 0) counts.Silent += group.Count;
            if (missed == 0 || (missed == 1 && !isElsewhere)) counts.Add(missed == 0 ? group.Bits : group.Bits & missing, group.Count);
            if (missed == 0 || (missed == 1 && isElsewhere)) counts.ofPlaces[group.PlaceKey] = counts.ofPlaces.GetValueOrDefault(group.PlaceKey) + group.Count;
        }

        return counts;
    }

    /// <summary>How many the list has.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them are silent.</summary>
    public int Silent { get; private set; }

    /// <summary>How many each place has, of those that meet everything else.</summary>
    public IReadOnlyDictionary<string, int> Places => ofPlaces;

    public int this[FacetValue value] => ofBits[BitOperations.TrailingZeroCount(value.Bit)];

    private void Add(long bits, int count)
    {
        for (var rest = bits; rest != 0; rest &= rest - 1) ofBits[BitOperations.TrailingZeroCount(rest)] += count;
    }
}
