using FsCheck;
using FsCheck.Fluent;
using Kumppani.Directory;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Directory.Find;

/// <summary>What is counted out of groups equals what one would count by looking at each.</summary>
public sealed class FacetCountsTests
{
    private static readonly IReadOnlyList<Place> Places = [.. PlaceBook.Finland.Municipalities.Take(4)];

    private static readonly IReadOnlyList<long> Stored =
        [.. FacetBook.All.Where(facet => facet != FacetBook.Category).SelectMany(facet => facet.Values).Select(value => value.Bit), FacetBits.Silent];

    private static readonly Gen<FacetGroup> Groups =
        from place in Gen.Choose(0, 3)
        from category in Gen.Choose(0, 5)
        from bits in Some(Stored, 14)
        from count in Gen.Choose(1, 9)
        select new FacetGroup(Places[place].Key, category < 5 ? (AssociationCategory)category : null, bits | FacetBits.Told, count);

    private static readonly Gen<AssociationChoice> Choices =
        from bits in Some([.. FacetBook.All.SelectMany(facet => facet.Values).Select(value => value.Bit)], 4)
        from places in Gen.Elements<IReadOnlyList<Place>>([], [], [Places[1]], [Places[0], Places[3]])
        select new AssociationChoice(null, bits, places);

    [Fact]
    public void The_figures_are_those_of_counting_one_by_one() => Prop.ForAll(Groups.ListOf(60).ToArbitrary(), Choices.ToArbitrary(), (groups, choice) =>
    {
        var counts = FacetCounts.Of(groups, choice);

        Assert.Equal(Sum(choice), counts.Total);
        Assert.Equal(Sum(choice, group => (group.Facets & FacetBits.Silent) != 0), counts.Silent);
        foreach (var (facet, value) in FacetBook.All.SelectMany(facet => facet.Values, (facet, value) => (facet, value)))
            Assert.Equal(Sum(choice with { Bits = choice.Bits & ~facet.Mask }, group => (group.Bits & value.Bit) != 0), counts[value]);
        foreach (var place in Places) Assert.Equal(Sum(choice with { Places = [] }, group => group.PlaceKey == place.Key), counts.Places.GetValueOrDefault(place.Key));

        int Sum(AssociationChoice asked, Func<FacetGroup, bool>? also = null) =>
            groups.Where(group => Meets(group, asked) && also?.Invoke(group) is not false).Sum(group => group.Count);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bits_that_are_stored_do_not_move()
    {
        Assert.Equal((1L, 1L << 5, 1L << 9), (FacetBits.Of(Theme.Livelihoods), FacetBits.Of(Theme.Sport), FacetBits.Of(Theme.SpiritAndIdeals)));
        Assert.Equal((1L << 16, 1L << 17, 1L << 27), (FacetBits.Of(TargetGroup.Everybody), FacetBits.Of(TargetGroup.Seniors), FacetBits.Of(TargetGroup.Businesses)));
        Assert.Equal((1L << 32, 1L << 36), (FacetBits.Of(AssociationRole.Reaching), FacetBits.Of(AssociationRole.Community)));
        Assert.Equal("fi sv en se fse fss ru uk et ar so", string.Join(' ', SpokenLanguages.Common));
        Assert.Equal((1L << 40, 1L << 50, 1L << 53), (FacetBits.OfLanguage("fi"), FacetBits.OfLanguage("so"), FacetBits.OfLanguage("vi")));
    }

    [Fact]
    public void No_two_values_share_a_bit()
    {
        var bits = FacetBook.All.SelectMany(facet => facet.Values).Select(value => value.Bit).Concat([FacetBits.Told, FacetBits.Silent]).ToList();

        Assert.Equal(bits.Count, bits.Distinct().Count());
        Assert.All(bits, bit => Assert.True(bit > 0 && long.PopCount(bit) == 1));
    }

    private static Gen<long> Some(IReadOnlyList<long> bits, int most) =>
        Gen.Choose(0, bits.Count - 1).ListOf().Select(chosen => chosen.Take(most).Aggregate(0L, (sum, index) => sum | bits[index]));

    private static bool Meets(FacetGroup group, AssociationChoice choice) =>
        (choice.Places.Count == 0 || choice.PlaceKeys.Contains(group.PlaceKey))
        && FacetBook.All.All(facet => (choice.Bits & facet.Mask) == 0 || (choice.Bits & facet.Mask & group.Bits) != 0);
}
