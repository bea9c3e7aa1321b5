namespace Kumppani.Kernel.Search.Language;

/// <summary>
/// Turns text into the words it is found by. The same analyser reads the documents and the queries; terms are folded by
/// <see cref="FinnishText.Fold"/> and hold letters and digits only. Safe to use from many threads.
/// </summary>
public interface IAnalyser
{
    /// <summary>
    /// Which analyser this is, and of which version. An index keeps the name, and is built again when it differs from the
    /// analyser that reads the queries.
    /// </summary>
    string Name { get; }

    /// <summary>
    /// The terms to store for a text, in its order: each word as typed, its base forms and, of a compound, its parts. A word
    /// that the text repeats gives its terms again.
    /// </summary>
    IEnumerable<string> Terms(string text);

    /// <summary>
    /// The words of a query, which a document should have all of; of each word one form is enough. Compounds are not taken
    /// apart here: who looks for Seinäjoki does not look for every river.
    /// </summary>
    IReadOnlyList<QueryWord> Query(string text);
}
