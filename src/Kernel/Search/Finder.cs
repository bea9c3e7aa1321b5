using Kumppani.Kernel.Data;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>Searches the index: what the person typed goes through the same analyser as the records, and never reaches a query syntax.</summary>
public sealed class Finder(AppDb db, IAnalyser analyser)
{
    private const int MostWords = 8;

    /// <summary>Ids of the records of a kind that hold every word typed, or null when nothing searchable was typed.</summary>
    public IQueryable<Guid>? Matching(string kind, string? typed)
    {
        var words = analyser.Query(typed ?? "")
            .Take(MostWords)
            .Select(word => word.Forms.Where(term => term.All(char.IsLetterOrDigit)).ToList())
            .Where(terms => terms.Count > 0)
            .ToList();
        return words.Count == 0 ? null : db.Engine.Matching(db, kind, words);
    }
}
