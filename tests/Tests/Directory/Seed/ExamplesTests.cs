using Kumppani.Directory.Contracts;
using Kumppani.Directory.Seed;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Directory.Seed;

public sealed class ExamplesTests
{
    [Fact]
    public void There_are_300_examples_and_no_two_of_a_municipality_have_the_same_name()
    {
        var all = ExampleMunicipalities.All.ToDictionary(one => one.Key, one => Examples.Of(one, Guid.CreateVersion7()).ToList());

        Assert.Equal(300, all.Values.Sum(examples => examples.Count));
        Assert.Equal(ExampleMunicipalities.Seinajoki, all.MaxBy(pair => pair.Value.Count).Key);
        Assert.All(all.Values, examples => Assert.Equal(examples.Count, examples.DistinctBy(one => one.SortKey).Count()));
        Assert.All(all.Values.SelectMany(examples => examples), example => Assert.True(example.IsExample));
    }

    [Fact]
    public void The_examples_have_short_and_long_names_all_letters_categories_and_languages()
    {
        var all = ExampleMunicipalities.All.SelectMany(one => Examples.Of(one, Guid.CreateVersion7())).ToList();

        Assert.Equal(3, all.Min(one => one.Name.Length));
        Assert.InRange(all.Max(one => one.Name.Length), 110, 120);
        Assert.All("åäöÅÄÖéï", letter => Assert.Contains(all, one => one.Name.Contains(letter, StringComparison.Ordinal)));
        Assert.All(Enum.GetValues<AssociationCategory>(), category => Assert.True(all.Count(one => one.Category == category) >= 30));
        Assert.All(["fi", "sv", "en"], language => Assert.Contains(all, one => one.Description.Languages.Contains(language)));
        Assert.Contains(all, one => one.Email is null);
        Assert.All(all.Where(one => one.Email is not null), one => Assert.EndsWith("@example.org", one.Email, StringComparison.Ordinal));
    }

    [Fact]
    public void The_examples_are_the_same_at_every_start()
    {
        var (first, second) = (Named(), Named());

        Assert.Equal(first, second);

        static List<string> Named() => [.. ExampleMunicipalities.All.SelectMany(one => Examples.Of(one, Guid.Empty)).Select(one => $"{one.Name} {one.Email} {one.Description}")];
    }

    [Fact]
    public void The_whole_countrys_register_is_shared_by_population_and_every_name_is_its_own()
    {
        var shares = CountryRegister.Shares([.. PlaceBook.Finland.Municipalities], 106_000);
        var smallest = shares.MinBy(share => share.Count);
        var helsinki = shares.Single(share => share.Place.NameFi == "Helsinki");

        var names = Enumerable.Range(0, helsinki.Count).Select(number => Examples.Numbered(helsinki.Place, Guid.Empty, number).Name).ToHashSet();

        Assert.Equal(106_000, shares.Sum(share => share.Count));
        Assert.True(smallest.Count > 0, smallest.Place.NameFi);
        Assert.Equal(helsinki.Count, names.Count);
    }
}
