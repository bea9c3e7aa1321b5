using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>What is asked for when nothing holds every word: the parts of compounds, then all but one of them, at last any.</summary>
internal static class Relaxation
{
    private const int MostParts = 5;

    // They part nothing from anything.
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "ja", "tai", "sekä", "kanssa", "varten", "luona", "on", "en", "ei", "och", "eller", "med", "för", "åt", "på", "av", "till", "i", "and", "or", "with", "for", "to", "of", "the", "in", "a",
    };

    /// <summary>The words without the small ones; all, when there are none but small ones.</summary>
    public static IReadOnlyList<QueryWord> Telling(IReadOnlyList<QueryWord> words) =>
        [.. words.Where(word => !SmallWords.Contains(word.Typed)) is var telling && telling.Any() ? telling : words];

    /// <summary>One way after another, each asking for less than the one before.</summary>
    /// <param name="words">What found nothing.</param>
    /// <param name="analyser">Which takes compounds apart.</param>
    /// <param name="read">Reads a part as if it had been typed.</param>
    public static IEnumerable<IReadOnlyList<QueryWord>> Of(IReadOnlyList<QueryWord> words, IAnalyser analyser, Func<string, IReadOnlyList<QueryWord>> read)
    {
        var parts = words.SelectMany(word => PartsOf(word, analyser, read)).DistinctBy(word => word.Typed, StringComparer.Ordinal).Take(MostParts).ToList();
        if (parts.Count > words.Count) yield return parts;
        if (parts.Count > 2) yield return [AllButOne(parts)];
        if (parts.Count > 1) yield return [new(parts[0].Typed, [.. parts.SelectMany(part => part.Forms).Distinct(StringComparer.Ordinal)])];
    }

    private static IReadOnlyList<QueryWord> PartsOf(QueryWord word, IAnalyser analyser, Func<string, IReadOnlyList<QueryWord>> read)
    {
        var parts = analyser.Terms(word.Typed).Except(word.Forms, StringComparer.Ordinal).SelectMany(read).ToList();
        return parts.Count == 0 || word.Typed.Contains(QueryWord.Blank) ? [word] : parts;
    }

    // One word in as many forms as there are ways to leave one out.
    private static QueryWord AllButOne(IReadOnlyList<QueryWord> words) =>
        new(words[0].Typed, [.. words.Select(left => string.Join(QueryWord.Blank, words.Where(word => word != left).Select(Plain)))]);

    private static string Plain(QueryWord word) => word.Forms.ElementAtOrDefault(1) ?? word.Forms[0];
}
