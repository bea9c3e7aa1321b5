namespace Kumppani.Kernel.Search.Language;

/// <summary>One way to read a word, as libvoikko tells it.</summary>
/// <param name="Base">The base form in lower case.</param>
/// <param name="Structure">"=pppp=ppppp": an equals sign before each part, a letter for each letter.</param>
/// <param name="WordBases">"+kylä(kylä)+yhdist(yhdistää)+ys(+ys)": each piece with its base form; endings have a plus inside.</param>
internal sealed record VoikkoReading(string Base, string Structure, string WordBases)
{
    /// <summary>How many parts a compound has.</summary>
    public int Seams => Structure.Count(sign => sign == '=');

    /// <summary>The parts of a compound, in their base forms as far as they are known; empty for other words.</summary>
    public IEnumerable<string> Parts(string word) => Seams < 2 ? [] : [.. Pieces(), .. Segments(word)];

    private IEnumerable<string> Pieces()
    {
        var pieces = WordBases.Split('+', StringSplitOptions.RemoveEmptyEntries);

        // A piece before a derivational ending is a verb ("yhdist(yhdistää)"), whose noun is found by its segment. The ending
        // "ys(+ys)" is itself split at its plus, which leaves "ys(" behind.
        for (var i = 0; i < pieces.Length; i++)
        {
            var open = pieces[i].IndexOf('(', StringComparison.Ordinal);
            var derived = i + 1 < pieces.Length && (pieces[i + 1].EndsWith('(') || !pieces[i + 1].Contains('('));
            if (open < 1 || !pieces[i].EndsWith(')') || derived) continue;

            var piece = pieces[i][(open + 1)..^1].Replace("=", "", StringComparison.Ordinal).ToLowerInvariant();
            if (piece.Length >= 3 && !string.Equals(piece, Base, StringComparison.Ordinal)) yield return piece;
        }
    }

    private IEnumerable<string> Segments(string word)
    {
        var start = 0;
        foreach (var part in Structure.Split('=', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = start + part.Length;
            if (end > word.Length) yield break;

            // Only the last part is inflected, so the base form goes on where the earlier parts end.
            var isLast = end == word.Length;
            if (!isLast && part.Length >= 3) yield return word[start..end];
            if (isLast && Base.Length - start >= 3 && Base.StartsWith(word[..start], StringComparison.Ordinal)) yield return Base[start..];
            start = end;
        }
    }
}
