using Kumppani.Kernel.Search.Language;

namespace Kumppani.Tests.Kernel.Search;

public sealed class FinnishVerbsTests
{
    [Theory]
    [InlineData("kalastamaan", "kalastus")]
    [InlineData("ratsastaa", "ratsastus")]
    [InlineData("hiihtämässä", "hiihto")]
    [InlineData("luistella", "luistelu")]
    [InlineData("uimaan", "uinti")]
    [InlineData("meloa", "melonta")]
    [InlineData("laulamaan", "laulu")]
    public void What_one_does_is_also_looked_for_by_what_it_is_called(string verb, string noun) => Assert.Contains(noun, FinnishVerbs.NounsOf(verb));

    [Theory]
    [InlineData("yhdistys")]
    [InlineData("kunnan")]
    [InlineData("uudenmaan")]
    [InlineData("maan")]
    public void What_is_no_verb_has_none(string word) => Assert.Empty(FinnishVerbs.NounsOf(word));
}
