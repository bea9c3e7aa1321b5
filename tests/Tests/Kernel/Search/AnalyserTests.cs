using Kumppani.Kernel.Search.Language;

namespace Kumppani.Tests.Kernel.Search;

public sealed class AnalyserTests
{
    private static readonly Lazy<(VoikkoAnalyser? Analyser, string? Missing)> Opened = new(() => (VoikkoAnalyser.TryOpen(out var missing), missing));

    public static VoikkoAnalyser Voikko()
    {
        if (Opened.Value.Analyser is null) Assert.Skip(Opened.Value.Missing!);
        return Opened.Value.Analyser;
    }

    public static TheoryData<string, string> Pairs => new()
    {
        { "avustus", "avustuksen" },
        { "avustus", "avustusta" },
        { "avustuksista", "avustus" },
        { "yhdistys", "yhdistyksen" },
        { "yhdistyksissä", "yhdistykset" },
        { "yhdistysten", "Yhdistys" },
        { "harrastus", "harrastuksen" },
        { "harrastuksia", "harrastus" },
        { "kylä", "kyläyhdistys" },
        { "yhdistys", "kyläyhdistys" },
        { "yhdistykset", "Kyläyhdistyksen" },
        { "seura", "nuorisoseuran" },
        { "toiminta", "toiminnasta" },
        { "järjestö", "järjestöjen" },
        { "järjestöt", "eläkeläisjärjestö" },
        { "kunta", "kunnille" },
        { "suomalainen", "suomalaisten" },
        { "mahdollisuus", "mahdollisuuksien" },
        { "harrastaja", "harrastajien" },
        { "kylä", "kylään" },
        { "ry", "ry:n" },
        { "koulu", "koulusta" },
        { "liitto", "liiton" },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void The_dictionary_finds_a_word_in_its_other_forms(string query, string text)
    {
        Assert.True(Finds(Voikko(), query, text));
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Endings_alone_find_the_common_words_too(string query, string text)
    {
        Assert.True(Finds(new SuffixAnalyser(), query, text), string.Join(' ', new SuffixAnalyser().Terms(text)));
    }

    [Theory]
    [InlineData("sv", "förening", "föreningarnas")]
    [InlineData("sv", "verksamhet", "verksamheterna")]
    [InlineData("sv", "skola", "skolorna")]
    [InlineData("sv", "bidrag", "bidraget")]
    [InlineData("en", "association", "associations")]
    [InlineData("en", "activity", "activities")]
    [InlineData("en", "volunteers", "volunteering")]
    [InlineData("en", "plan", "planned")]
    public void Swedish_and_English_are_found_by_their_endings(string language, string query, string text)
    {
        Assert.True(Finds(Analysers.For(language), query, text), string.Join(' ', Analysers.For(language).Terms(text)));
    }

    [Theory]
    [InlineData("kunta", "kuntosali")]
    [InlineData("yhdistys", "yhtye")]
    [InlineData("seura", "seurattava suora")]
    public void A_form_is_not_found_by_another_word(string query, string text)
    {
        var forms = Voikko().Query(query).Single().Forms;

        Assert.DoesNotContain(Voikko().Terms(text), forms.Contains);
    }

    [Fact]
    public void The_dictionary_keeps_every_reading_and_the_word_as_typed()
    {
        string[] terms = [.. Voikko().Terms("Alusta")];

        Assert.Equal("alusta", terms[0]);
        Assert.Contains("alku", terms);
        Assert.Contains("alus", terms);
        Assert.Contains("alustaa", terms);
    }

    [Fact]
    public void The_dictionary_takes_a_compound_apart_at_its_likely_seams()
    {
        string[] youth = [.. Voikko().Terms("nuorisoseuran")];
        string[] council = [.. Voikko().Terms("kunnanvaltuustolle")];

        Assert.Equal(["nuorisoseuran", "nuorisoseura", "nuoriso", "seura"], youth);
        Assert.Contains("kunta", council);
        Assert.Contains("valtuusto", council);
    }

    [Fact]
    public void A_query_does_not_take_a_compound_apart()
    {
        var word = Assert.Single(Voikko().Query("Seinäjoen"));

        Assert.Equal("seinäjoen", word.Typed);
        Assert.Equal(["seinäjoen", "seinäjoki"], word.Forms);
    }

    [Theory]
    [InlineData("förening", "föreningarna")]
    [InlineData("förening", "Östanlid Ungdomsförening rf")]
    [InlineData("föreningen", "ungdomsföreningar")]
    public void A_Swedish_word_is_found_in_an_index_of_the_dictionary(string query, string text)
    {
        Assert.True(Finds(Voikko(), query, text), string.Join(' ', Voikko().Terms(text)));
    }

    [Fact]
    public void Many_threads_read_alike()
    {
        const string text = "Kyläyhdistyksen avustusta haettiin nuorisoseuran harrastuksiin Seinäjoella";
        using var analyser = VoikkoAnalyser.TryOpen(out var missing);
        if (analyser is null) Assert.Skip(missing!);
        string[] alone = [.. analyser.Terms(text)];

        var together = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(8).Select(_ => analyser.Terms(text).ToArray()).ToList();

        Assert.All(together, terms => Assert.Equal(alone, terms));
    }

    [Fact]
    public void A_missing_library_is_told_and_not_thrown()
    {
        var analyser = VoikkoAnalyser.TryOpen(out var missing, libraryFile: "libnosuchthing.so.9");

        Assert.Null(analyser);
        Assert.NotNull(missing);
    }

    [Fact]
    public void A_library_that_is_another_one_is_told_and_not_thrown()
    {
        var analyser = VoikkoAnalyser.TryOpen(out var missing, libraryFile: OperatingSystem.IsLinux() ? "libc.so.6" : "nothing");

        Assert.Null(analyser);
        Assert.NotNull(missing);
    }

    [Fact]
    public void The_index_can_tell_which_analyser_serves()
    {
        var name = Analysers.Best().Name;

        Assert.Equal(Opened.Value.Analyser is null ? "suffix-2" : "voikko-2", name);
    }

    private static bool Finds(IAnalyser analyser, string query, string text)
    {
        string[] terms = [.. analyser.Terms(text)];
        return analyser.Query(query).All(word => word.Forms.Any(terms.Contains) || terms.Any(term => term.StartsWith(word.Typed, StringComparison.Ordinal)));
    }
}
