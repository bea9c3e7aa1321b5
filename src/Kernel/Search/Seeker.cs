using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>
/// Looks for what somebody typed until something is found: all the words; then mistyped ones put right; then some of the words. Two queries when the first
/// way finds something; when nothing does, three for each word and two for each further way, of which there are three at most. What nothing holds all of is counted as missed.
/// </summary>
public sealed class Seeker(Finder finder, Speller speller, IAnalyser analyser, SearchMisses misses)
{
    /// <param name="typed">What was typed.</param>
    /// <param name="kind">Only this kind of record; null: all kinds.</param>
    /// <param name="after">The last hit of the page before; null: from the beginning.</param>
    /// <param name="most">How many to give.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<SearchAnswer> SeekAsync(string? typed, string? kind, SearchHit? after, int most, CancellationToken stop)
    {
        var text = typed is { Length: > Finder.MaxTyped } ? typed[..Finder.MaxTyped] : typed ?? "";
        var words = Relaxation.Telling(finder.WordsOf(text));
        var hits = await finder.HitsAsync(words, kind, after, most, stop);
        if (hits.Count > 0 || words.Count == 0) return new(words, hits, Mended: null, IsPartial: false);

        if (await speller.NearestAsync(text, stop) is { } mended && finder.WordsOf(mended) is var right && await finder.HitsAsync(right, kind, after, most, stop) is { Count: > 0 } found)
        {
            return new(right, found, mended, IsPartial: false);
        }

        if (kind is null && after is null) misses.Count(text);
        foreach (var fewer in Relaxation.Of(words, analyser, finder.WordsOf))
        {
            if (await finder.HitsAsync(fewer, kind, after, most, stop) is { Count: > 0 } some) return new(fewer, some, Mended: null, IsPartial: true);
        }

        return new(words, [], Mended: null, IsPartial: false);
    }
}
