using System.Collections.Concurrent;
using Kumppani.Kernel.Search.Language;

namespace Kumppani.Kernel.Search.Synonyms;

/// <summary>
/// What people say and what the register says for it, in base forms: <c>synonyms.tsv</c> has on each line what people say, what it also means, and "both"
/// when it holds the other way too. Applied to what is looked for, never to the records.
/// </summary>
internal sealed class SynonymBook
{
    private static readonly ConcurrentDictionary<string, SynonymBook> Made = new(StringComparer.Ordinal);

    // By each form of the first word.
    private readonly ILookup<string, Synonym> byFirst;

    private SynonymBook(IEnumerable<AddedSynonym> book, IAnalyser analyser)
    {
        List<Synonym> read = [];
        foreach (var (said, meant, isBoth) in book)
        {
            read.Add(new(Words(said), [.. meant.SelectMany(one => Forms(Words(one)))]));
            if (isBoth) read.AddRange(meant.Select(one => new Synonym(Words(one), Forms(Words(said)))));
        }

        byFirst = read.Where(one => one.Said.Count > 0).SelectMany(one => one.Said[0].Forms.Select(form => (Form: form, Synonym: one))).ToLookup(one => one.Form, one => one.Synonym, StringComparer.Ordinal);

        IReadOnlyList<QueryWord> Words(string text) => analyser.Query(text);
    }

    /// <summary>The shipped ones, by what an analyser makes of them.</summary>
    public static SynonymBook For(IAnalyser analyser) => Made.GetOrAdd(analyser.Name, static (_, one) => new SynonymBook(Shipped(), one), analyser);

    /// <summary>The shipped ones and others.</summary>
    public static SynonymBook With(IEnumerable<AddedSynonym> others, IAnalyser analyser) => new(Shipped().Concat(others), analyser);

    /// <summary>The words, each also in what else it may be called. Several words that mean one thing become one.</summary>
    public IReadOnlyList<QueryWord> Widen(IReadOnlyList<QueryWord> words)
    {
        List<QueryWord> widened = [];
        for (var at = 0; at < words.Count;)
        {
            // The longest first: of "punainen risti" not the colour is meant.
            var meant = words[at].Forms.SelectMany(form => byFirst[form]).Distinct().Where(one => one.IsSaidAt(words, at)).OrderByDescending(one => one.Said.Count).ToList();
            var length = meant.Count == 0 ? 1 : meant[0].Said.Count;
            var said = words.Skip(at).Take(length).ToList();
            widened.Add(new(
                string.Join(QueryWord.Blank, said.Select(word => word.Typed)),
                [.. Forms(said).Concat(meant.Where(one => one.Said.Count == length).SelectMany(one => one.Meant)).Distinct(StringComparer.Ordinal)]));
            at += length;
        }

        return widened;
    }

    // Of one word all forms; of several all words together, as typed and in their base forms.
    private static IReadOnlyList<string> Forms(IReadOnlyList<QueryWord> words) => words switch
    {
        [] => [],
        [var only] => only.Forms,
        _ => [string.Join(QueryWord.Blank, words.Select(word => word.Forms[0])), string.Join(QueryWord.Blank, words.Select(word => word.Forms.ElementAtOrDefault(1) ?? word.Forms[0]))],
    };

    private static IEnumerable<AddedSynonym> Shipped()
    {
        using var stream = typeof(SynonymBook).Assembly.GetManifestResourceStream("synonyms/synonyms.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            yield return new(columns[0], columns[1].Split(", "), columns.Length > 2);
        }
    }

    private sealed record Synonym(IReadOnlyList<QueryWord> Said, IReadOnlyList<string> Meant)
    {
        public bool IsSaidAt(IReadOnlyList<QueryWord> words, int at) =>
            at + Said.Count <= words.Count && Said.Select((word, next) => word.Forms.Intersect(words[at + next].Forms, StringComparer.Ordinal).Any()).All(same => same);
    }
}
