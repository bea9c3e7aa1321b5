namespace Kumppani.Kernel.Search.Language;

/// <summary>Shows where in a text the words looked for stand, in whatever form they stand there.</summary>
public sealed class Highlighter(IAnalyser analyser)
{
    /// <summary>The text in pieces, each with whether it is one of the words; put together they are the text.</summary>
    public IReadOnlyList<MarkedText> Mark(string text, IReadOnlyList<QueryWord> words)
    {
        List<MarkedText> pieces = [];
        var begun = 0;
        foreach (var (start, end) in Runs(text))
        {
            if (!IsHit(text[start..end], words)) continue;
            if (start > begun) pieces.Add(new(text[begun..start], false));
            pieces.Add(new(text[start..end], true));
            begun = end;
        }

        if (begun < text.Length) pieces.Add(new(text[begun..], false));
        return pieces;
    }

    /// <summary>About so many characters of a text around the first of the words, cut between words; its beginning when none stands in it.</summary>
    public string Excerpt(string text, IReadOnlyList<QueryWord> words, int length)
    {
        var whole = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (whole.Length <= length) return whole;

        var hit = Runs(whole).Where(run => IsHit(whole[run.Start..run.End], words)).Select(run => run.Start).FirstOrDefault();
        var start = hit <= length / 2 ? 0 : whole.LastIndexOf(' ', hit - (length / 4)) + 1;
        var end = start + length >= whole.Length ? whole.Length : whole.LastIndexOf(' ', start + length);
        if (end <= start) end = Math.Min(start + length, whole.Length);
        return $"{(start > 0 ? "… " : "")}{whole[start..end]}{(end < whole.Length ? " …" : "")}";
    }

    private bool IsHit(string word, IReadOnlyList<QueryWord> words)
    {
        var terms = analyser.Terms(word).ToHashSet(StringComparer.Ordinal);
        return words.Any(one =>
            one.Forms.SelectMany(form => form.Split(QueryWord.Blank)).Any(terms.Contains) || terms.Any(term => term.StartsWith(one.Typed, StringComparison.Ordinal)));
    }

    private static IEnumerable<(int Start, int End)> Runs(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isWord = at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || (start >= 0 && char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark));
            if (isWord && start < 0) start = at;
            if (isWord || start < 0) continue;
            yield return (start, at);
            start = -1;
        }
    }
}
