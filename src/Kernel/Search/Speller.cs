using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search.Language;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Search;

/// <summary>Mends mistyped words by the words of the index, for a search that found nothing.</summary>
public sealed class Speller(AppDb db, IAnalyser analyser)
{
    private const int MostCandidates = 5000;

    /// <summary>
    /// The query with each word that the index does not know put right: one letter wrong, missing, too many or changed about with its
    /// neighbour, in words of eight letters and more two. Null when there is nothing to mend or nothing near enough.
    /// </summary>
    public async Task<string?> NearestAsync(string typed, CancellationToken stop)
    {
        var words = analyser.Query(typed);
        List<string> mended = [];
        foreach (var word in words)
        {
            if (await IsKnownAsync(word, stop)) mended.Add(word.Typed);
            else if (await NearestWordAsync(word.Typed, stop) is { } nearest) mended.Add(nearest);
            else return null;
        }

        return mended.SequenceEqual(words.Select(word => word.Typed), StringComparer.Ordinal) ? null : string.Join(' ', mended);
    }

    private Task<bool> IsKnownAsync(QueryWord word, CancellationToken stop)
    {
        var first = word.Typed[..1];
        return db.Set<SearchTerm>().AnyAsync(term => word.Forms.Contains(term.Term) || (term.First == first && term.Term.StartsWith(word.Typed)), stop);
    }

    private async Task<string?> NearestWordAsync(string word, CancellationToken stop)
    {
        var allowed = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        if (allowed == 0) return null;

        // The first letter may be the one that went wrong: changed about with the second, or missing.
        string[] firsts = [word[..1], word[1..2]];
        var (shortest, longest) = (word.Length - allowed, word.Length + allowed);
        var candidates = await db.Set<SearchTerm>()
            .Where(term => firsts.Contains(term.First) && term.Length >= shortest && term.Length <= longest)
            .OrderBy(term => term.Term)
            .Take(MostCandidates)
            .Select(term => term.Term)
            .ToListAsync(stop);
        return candidates
            .Select(term => (Term: term, Distance: EditDistance.Between(word, term)))
            .Where(one => one.Distance <= allowed)
            .OrderBy(one => one.Distance).ThenBy(one => one.Term, StringComparer.Ordinal)
            .Select(one => one.Term)
            .FirstOrDefault();
    }
}
