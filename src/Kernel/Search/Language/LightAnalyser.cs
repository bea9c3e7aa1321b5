namespace Kumppani.Kernel.Search.Language;

/// <summary>Swedish or English by a few endings of nouns and verbs.</summary>
public sealed class LightAnalyser : WordAnalyser
{
    private static readonly string[] SwedishEndings =
        ["arna", "erna", "orna", "ens", "ets", "ars", "ers", "ors", "ar", "er", "or", "en", "et", "an", "as", "s", "a", "e", "n"];

    private readonly Func<string, string> stem;

    private LightAnalyser(string name, Func<string, string> stem) => (Name, this.stem) = (name, stem);

    /// <summary>For Swedish.</summary>
    public static LightAnalyser Swedish { get; } = new("swedish-2", SwedishStem);

    /// <summary>For English.</summary>
    public static LightAnalyser English { get; } = new("english-1", EnglishStem);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    protected override WordForms Analyse(string word) => new([stem(FinnishText.Fold(word))], []);

    // Twice, as an ending follows another: verksamhet-er-na, of which also -et looks like one.
    internal static string SwedishStem(string word) => WithoutSwedishEnding(WithoutSwedishEnding(word));

    private static string WithoutSwedishEnding(string word)
    {
        foreach (var ending in SwedishEndings)
            if (word.Length - ending.Length >= (ending.Length == 1 ? 4 : 3) && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }

    private static string EnglishStem(string word)
    {
        if (word.Length < 4) return word;

        var bare = word;
        if (Ends("ies")) bare = $"{word[..^3]}y";
        else if (Ends("sses") || Ends("shes") || Ends("ches") || Ends("xes")) bare = word[..^2];
        else if (Ends("s") && !Ends("ss") && !Ends("us")) bare = word[..^1];
        else if (Ends("ing") && word.Length >= 7) bare = Single(word[..^3]);
        else if (Ends("ed") && word.Length >= 6) bare = Single(word[..^2]);

        return bare.Length > 4 && bare[^1] == 'e' ? bare[..^1] : bare;

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }

    // planning → plan, but calling → call
    private static string Single(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;
}
