using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Kumppani.Kernel.Search.Language;
using Kumppani.Tests.Support;

namespace Kumppani.Tests.Kernel.Search;

public sealed class FinnishTextTests
{
    [Theory]
    [InlineData("Café Ähtäri", "cafe ähtäri")]
    [InlineData("A\u0308hta\u0308ri A\u030aland", "ähtäri åland")]
    [InlineData("Šakki Žemaitija ÜBER", "sakki zemaitija uber")]
    [InlineData("Ølstykke Æbelø", "ölstykke äbelö")]
    [InlineData("Sámi Čeavetjávri đŋŧ", "sami ceavetjavri dnt")]
    [InlineData("İstanbul ß ł", "istanbul ss l")]
    [InlineData("", "")]
    public void Folding_keeps_the_letters_of_Finnish_only(string text, string folded)
    {
        Assert.Equal(folded, FinnishText.Fold(text));
    }

    [Fact]
    public void Folding_takes_out_what_cannot_be_stored()
    {
        Assert.Equal("a b\ufffdc", FinnishText.Fold("a\0b\ud800c"));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        text => FinnishText.Fold(FinnishText.Fold(text ?? "")) == FinnishText.Fold(text ?? "")));

    [Theory]
    [InlineData("Kylä ry:n kokous", "kylä|ry|kokous")]
    [InlineData("Etelä-Pohjanmaan 4H-yhdistys", "etelä|pohjanmaan|4h|yhdistys")]
    [InlineData("klo 10:30, 24.9.2024", "klo|10|30|24|9|2024")]
    [InlineData("yhdis\u00adtys <b>x</b>", "yhdistys|b|x|b")]
    [InlineData("🎉 a\0b \ud83d c", "a|b|c")]
    [InlineData("\u0301 ::", "")]
    public void A_text_is_parted_into_words(string text, string words)
    {
        Assert.Equal(words, string.Join('|', FinnishText.Words(text)));
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        var word = Assert.Single(FinnishText.Words(new string('ö', 100_000)));

        Assert.Equal(FinnishText.MaxWord, word.Length);
    }

    public static TheoryData<string> Names => ["voikko-2", "suffix-2", "swedish-2", "english-1"];

    [Theory, MemberData(nameof(Names))]
    public void Naughty_strings_give_plain_terms(string name)
    {
        var analyser = Given.Analyser(name);
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.File("nasty/strings/blns.json")))!;

        var terms = strings.SelectMany(text => analyser.Terms(text).Concat(analyser.Query(text).SelectMany(word => word.Forms))).ToList();

        Assert.NotEmpty(terms);
        Assert.All(terms, ShouldBePlain);
    }

    [Theory, MemberData(nameof(Names))]
    public void Broken_text_gives_plain_terms(string name)
    {
        var analyser = Given.Analyser(name);

        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            foreach (var term in analyser.Terms($"kylä\0{text}\udc00yhdistys\ud800")) ShouldBePlain(term);
        }));
    }

    private static void ShouldBePlain(string term)
    {
        Assert.NotEmpty(term);
        Assert.DoesNotContain('\0', term);
        Assert.DoesNotContain('\ufffd', term);
        Assert.DoesNotContain(term, sign => char.IsWhiteSpace(sign) || char.IsPunctuation(sign) || char.IsAsciiLetterUpper(sign));
        Assert.True(term.IsNormalized());
    }

    private static class Given
    {
        public static IAnalyser Analyser(string name) => name switch
        {
            "voikko-2" => AnalyserTests.Voikko(),
            "suffix-2" => new SuffixAnalyser(),
            "swedish-2" => LightAnalyser.Swedish,
            _ => LightAnalyser.English,
        };
    }
}
