using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search;

/// <summary>What the database is asked for: every word, each in one of its forms, all terms of a form.</summary>
/// <param name="Kind">Only this kind of record; null: every kind.</param>
/// <param name="ByName">True to look in the names only.</param>
/// <param name="Words">The words, their forms, the terms of each form.</param>
public sealed record MatchQuery(string? Kind, bool ByName, IReadOnlyList<IReadOnlyList<IReadOnlyList<MatchTerm>>> Words)
{
    /// <summary>The column of the entry that is looked through.</summary>
    public string Column => ByName ? nameof(SearchEntry.Name) : nameof(SearchEntry.Terms);

    /// <summary>Asks for words as a person typed them.</summary>
    public static MatchQuery Of(IEnumerable<QueryWord> words, string? kind, bool byName) => new(kind, byName, [.. words.Select(Forms)]);

    /// <summary>The same as an expression of a query syntax.</summary>
    internal string Boolean(string and, string or, Func<MatchTerm, string> term) =>
        string.Join(and, Words.Select(word => $"({string.Join(or, word.Select(form => $"({string.Join(and, form.Select(term))})"))})"));

    // As typed it may be a beginning: the last term of it, when they are several.
    private static IReadOnlyList<IReadOnlyList<MatchTerm>> Forms(QueryWord word) =>
        [.. word.Forms.Select((form, at) => Terms(form.Split(QueryWord.Blank), isTyped: at == 0))];

    private static IReadOnlyList<MatchTerm> Terms(string[] terms, bool isTyped) =>
        [.. terms.Select((term, at) => new MatchTerm(term, isTyped && at == terms.Length - 1))];
}
