using FsCheck;
using FsCheck.Fluent;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Kernel.Domain;

public sealed class SortKeyTests
{
    [Fact]
    public void Names_stand_in_the_Finnish_order()
    {
        string[] ordered =
        [
            "10. Lippukunta", "2. Lippukunta", "4H-yhdistys", "Ab Föreningen", "Abo", "Éclair", "Eclairs", "Kylä ry", "Kyläyhdistys",
            "Šakkikerho", "Sakkikerhot", "Tyyni", "Vaasa", "Wanha", "Warma", "Ypäjä", "Yrjö", "Žemaitija", "Zeniitti", "Åbo",
            "Ähtäri", "Ämyri", "Öja", "Ølstykke", "Örö", "Союз",
        ];

        var sorted = ordered.Reverse().OrderBy(SortKey.Of, StringComparer.Ordinal);

        Assert.Equal(ordered, sorted);
    }

    [Theory]
    [InlineData("Seinäjoki", "seinz2joki")]
    [InlineData("  Kylä   ry  ", "kylz200ry")]
    [InlineData("\"Kylä\" ry.", "kylz200ry")]
    [InlineData("Müller", "myller")]
    [InlineData("Mu\u0308ller", "myller")]
    [InlineData("A\u030abo", "z1bo")]
    [InlineData("Æbelø", "z2belz3")]
    [InlineData("Žž", "z0z0")]
    [InlineData("- 9 -", "0a")]
    [InlineData("!?", "")]
    [InlineData("", "")]
    public void A_key_leaves_out_what_does_not_order(string name, string key)
    {
        Assert.Equal(key, SortKey.Of(name));
    }

    [Fact]
    public void A_key_has_plain_characters_only_and_is_never_too_long() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        name => SortKey.Of(name ?? "") is { Length: <= SortKey.MaxLength } key && key.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'z'))));

    [Fact]
    public void A_key_sorts_its_own_beginnings_first() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        name => string.CompareOrdinal(SortKey.Of("Kylä " + name), SortKey.Of("Kylä")) >= 0));

    [Fact]
    public void A_long_name_is_cut_between_letters()
    {
        var key = SortKey.Of($"a{new string('ö', 200)}");

        Assert.Equal(119, key.Length);
        Assert.EndsWith("z3", key, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surrogate_without_its_pair_is_dropped()
    {
        Assert.Equal("ab", SortKey.Of("a\ud800b\0"));
    }
}
