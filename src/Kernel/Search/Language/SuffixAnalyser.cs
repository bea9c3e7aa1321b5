namespace Kumppani.Kernel.Search.Language;

/// <summary>
/// Finnish without a dictionary: takes endings off until the forms of most nouns meet in one stem. It serves where libvoikko
/// is missing, and for the words libvoikko does not know.
/// </summary>
public sealed class SuffixAnalyser : WordAnalyser
{
    // What associations are called at the end of a compound, up to where the endings begin.
    private static readonly string[] Heads =
    [
        "yhdisty", "järjest", "seura", "seuro", "kerho", "liitto", "liito", "säätiö", "osasto", "piiri", "toimikun",
        "neuvosto", "kilta", "killa", "harrastu", "avustu", "toimin", "ryhm", "verkosto", "talo", "förening", "förbund", "klubb", "sällskap", "stiftelse",
    ];

    // Longest first; a stem of the given length must remain.
    private static readonly (string Ending, int Stem)[] Cases =
    [
        ("iden", 4), ("itten", 4), ("ien", 4), ("jen", 3), ("ihin", 3), ("ssa", 3), ("ssä", 3), ("sta", 3), ("stä", 3),
        ("lla", 3), ("llä", 3), ("lta", 3), ("ltä", 3), ("lle", 3), ("ksi", 4), ("tta", 5), ("ttä", 5), ("na", 5), ("nä", 5),
    ];

    /// <inheritdoc/>
    public override string Name => "suffix-2";

    /// <inheritdoc/>
    protected override WordForms Analyse(string word) => Forms(word);

    /// <summary>The stems of a word and, when it ends in what associations are called, the stems of both parts.</summary>
    internal static WordForms Forms(string word)
    {
        var folded = FinnishText.Fold(word);
        if (folded.Length < 4 || !folded.All(char.IsLetter)) return WordForms.None;

        var head = HeadStart(folded);
        return head < 0
            ? new WordForms(Stems(folded), [])
            : new WordForms(Stems(folded), [folded[..head], .. Stems(folded[..head]), folded[head..], .. Stems(folded[head..])]);
    }

    private static int HeadStart(string word)
    {
        var start = -1;
        foreach (var head in Heads)
        {
            var at = word.LastIndexOf(head, StringComparison.Ordinal);
            if (at >= 3 && at > start) start = at;
        }

        return start;
    }

    private static List<string> Stems(string word)
    {
        var bare = WithoutPerson(word);
        var stems = new List<string> { Trunk(WithoutCase(bare)) };

        // "avustusta" is a partitive of avustus, "koulusta" an elative of koulu: without a dictionary both are possible.
        if (bare.Length >= 7 && EndsIn(bare, "usta", "ystä", "osta", "östä")) stems.Add(Trunk(bare[..^2]));
        return stems;
    }

    private static string WithoutPerson(string word)
    {
        if (word.Length >= 7 && word.EndsWith("kin", StringComparison.Ordinal)) word = word[..^3];
        return word.Length >= 8 && EndsIn(word, "nsa", "nsä", "mme", "nne") ? word[..^3] : word;
    }

    private static string WithoutCase(string word)
    {
        if (word.EndsWith("nen", StringComparison.Ordinal) && word.Length >= 6) return $"{word[..^3]}s";
        if (word.EndsWith("sten", StringComparison.Ordinal) && word.Length >= 7) return word[..^3];

        foreach (var (ending, stem) in Cases)
            if (word.Length - ending.Length >= stem && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];

        if (EndsIn(word, "oja", "öjä", "uja", "yjä", "eja", "ejä") && word.Length >= 6) return word[..^2];
        if (word.Length >= 4 && word[^1] is 'n' or 't' && IsVowel(word[^2])) return word[..^1];
        return word;
    }

    // The beginning that the forms of a word share: no vowels at the end, one consonant for a strong and a weak grade.
    private static string Trunk(string word)
    {
        var end = word.Length;
        while (end > 3 && IsVowel(word[end - 1])) end--;
        var trunk = word[..end];

        if (trunk.EndsWith("ks", StringComparison.Ordinal)) trunk = $"{trunk[..^2]}s";
        if (trunk.Length >= 6 && EndsIn(trunk, "uus", "yys", "uud", "yyd", "uut", "yyt")) return trunk[..^3];
        if (trunk.Length < 3) return trunk;

        return trunk[^2..] switch
        {
            "kk" or "pp" or "tt" => trunk[..^1],
            "nn" => $"{trunk[..^1]}t",
            "mm" => $"{trunk[..^1]}p",
            "ll" => $"{trunk[..^1]}t",
            "rr" => $"{trunk[..^1]}t",
            "ng" => $"{trunk[..^1]}k",
            _ when trunk[^1] == 'd' => $"{trunk[..^1]}t",
            _ => trunk,
        };
    }

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'å' or 'ä' or 'ö';
}
