namespace Kumppani.Kernel.Search.Language;

/// <summary>What one does, and what it is called: who wants to go fishing types "kalastamaan", and the register says "kalastus".</summary>
internal static class FinnishVerbs
{
    private static readonly string[] Infinitives = ["maan", "mään", "massa", "mässä", "masta", "mästä", "minen", "mista", "mistä"];

    // The end of the stem, and that of the noun.
    private static readonly (string Stem, string Noun)[] Nouns =
    [
        ("sta", "stus"), ("stä", "stys"), ("hta", "hto"), ("htä", "hto"), ("ele", "elu"), ("ele", "ely"), ("i", "inti"), ("lo", "lonta"), ("la", "lu"),
    ];

    /// <summary>The nouns that a form of a verb may have; none for what is no verb. A noun that is no word finds nothing.</summary>
    /// <param name="word">An infinitive in lower case.</param>
    public static IEnumerable<string> NounsOf(string word)
    {
        if (StemOf(word) is not { Length: >= 2 } stem) return [];

        return Nouns.Where(one => stem.EndsWith(one.Stem, StringComparison.Ordinal)).Select(one => stem[..^one.Stem.Length] + one.Noun);
    }

    private static string? StemOf(string word)
    {
        if (Infinitives.FirstOrDefault(Ends) is { } infinitive) return word[..^infinitive.Length];
        if (Ends("lla") || Ends("llä")) return $"{word[..^2]}e";
        if (Ends("ida") || Ends("idä")) return word[..^2];
        return Ends("aa") || Ends("ää") || Ends("loa") ? word[..^1] : null;

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }
}
