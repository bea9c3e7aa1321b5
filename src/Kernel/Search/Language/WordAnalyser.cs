namespace Kumppani.Kernel.Search.Language;

/// <summary>An analyser that looks at one word at a time.</summary>
public abstract class WordAnalyser : IAnalyser
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Terms(string text)
    {
        foreach (var word in FinnishText.Words(text))
        {
            var forms = Analyse(word);
            foreach (var term in Folded([word, .. forms.Bases, .. forms.Parts])) yield return term;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<QueryWord> Query(string text) =>
    [
        .. FinnishText.Words(text).Distinct(StringComparer.Ordinal)
            .Select(word => Folded([word, .. Bases(word)]).ToList())
            .Where(forms => forms.Count > 0)
            .Select(forms => new QueryWord(forms[0], forms)),
    ];

    /// <summary>The forms of a word, which is in lower case and composed, but not folded.</summary>
    protected abstract WordForms Analyse(string word);

    // Who types what she wants to do also finds what it is called.
    private IEnumerable<string> Bases(string word)
    {
        var bases = Analyse(word).Bases;
        var nouns = bases.Prepend(word).SelectMany(FinnishVerbs.NounsOf).Distinct(StringComparer.Ordinal);
        return [.. bases, .. nouns.SelectMany(noun => Analyse(noun).Bases.Prepend(noun))];
    }

    private static IEnumerable<string> Folded(IEnumerable<string> words) =>
        words.Select(FinnishText.Fold).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal);
}
