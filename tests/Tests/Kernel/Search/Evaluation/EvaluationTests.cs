using System.Globalization;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Kernel.Search.Evaluation;

/// <summary>
/// How much of what people look for is found: of what is expected the part among the first ten (recall), and one over the place of the first (MRR), over a
/// set of queries. What is held of recall is the goal; see README.md.
/// </summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    private const int Looked = 10;

    private static readonly string[] Kinds = ["inflected", "gradation", "compound", "part", "plural", "typo", "swedish", "abbreviation", "everyday", "name"];

    private static readonly IReadOnlyList<EvaluatedRecord> Corpus = [.. Lines("corpus.tsv").Select(line => new EvaluatedRecord(line[0], line[1]))];

    private static readonly IReadOnlyList<EvaluatedQuery> Queries = [.. Lines("queries.tsv").Select(line => new EvaluatedQuery(line[0], line[1].Split(" | "), line[2], line[3]))];

    [Fact]
    public void The_set_can_be_believed()
    {
        var names = Corpus.Select(record => record.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Corpus.Count, names.Count);
        Assert.Equal(Queries.Count, Queries.Select(query => query.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Queries, query =>
        {
            Assert.InRange(query.Expected.Count, 1, Looked);
            Assert.All(query.Expected, name => Assert.True(names.Contains(name), name));
            Assert.Contains(query.Kind, Kinds);
            Assert.True(query.Writer is "developer" or "other", query.Writer);
        });
    }

    [Fact]
    public Task With_the_dictionary_people_find_what_they_look_for() => MeasureAsync(AnalyserTests.Voikko(), recall: 0.95, rank: 0.92);

    [Fact]
    public Task Without_the_dictionary_they_still_find_most() => MeasureAsync(new SuffixAnalyser(), recall: 0.80, rank: 0.78);

    private async Task MeasureAsync(IAnalyser analyser, double recall, double rank)
    {
        await using var database = await FreshDatabase.CreateAsync();
        await using var db = database.Open();
        await db.CreateAsync(CancellationToken.None);
        var names = await FillAsync(db, analyser);

        var seeker = new Seeker(new Finder(db, analyser, new SynonymShelf(analyser)), new Speller(db, analyser), analyser, new SearchMisses(new SearchMissSecret(null!, new EphemeralDataProtectionProvider()), TimeProvider.System));
        List<(string Kind, string Writer, double Recall, double Rank)> found = [];
        foreach (var query in Queries)
        {
            var hits = (await seeker.SeekAsync(query.Text, null, null, Looked, CancellationToken.None)).Hits.Select(hit => names[hit.RecordId]).ToList();
            var first = hits.FindIndex(query.Expected.Contains);
            found.Add((query.Kind, query.Writer, query.Expected.Count(hits.Contains) / (double)query.Expected.Count, first < 0 ? 0 : 1.0 / (first + 1)));
        }

        foreach (var group in found.GroupBy(one => one.Kind).Concat(found.GroupBy(one => one.Writer)).Append(found.GroupBy(_ => "all").Single()))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analyser.Name,-9} {group.Key,-13} {group.Count(),4} queries  recall@10 {group.Average(one => one.Recall):0.000}  MRR {group.Average(one => one.Rank):0.000}"));
        }

        Assert.True(found.Average(one => one.Recall) >= recall, $"Recall has fallen to {found.Average(one => one.Recall):0.000}.");
        Assert.True(found.Average(one => one.Rank) >= rank, $"MRR has fallen to {found.Average(one => one.Rank):0.000}.");
    }

    private static async Task<Dictionary<Guid, string>> FillAsync(AppDb db, IAnalyser analyser)
    {
        Dictionary<Guid, string> names = [];
        HashSet<string> terms = [];
        foreach (var record in Corpus)
        {
            var text = EntryText.Of(record, analyser);
            names[record.Id] = record.Name;
            terms.UnionWith(text.Terms.Split(' ').Where(term => term.Length > 2 && term.All(char.IsLetter)));
            db.Add(new SearchEntry
            {
                RecordId = record.Id,
                Kind = record.SearchKind,
                HostId = record.Id,
                Visibility = Visibility.Published,
                SortKey = text.SortKey,
                Name = text.Name,
                Terms = text.Terms,
                Analyser = analyser.Name,
            });
        }

        await db.SaveChangesAsync();
        await db.DecideAsync(
            async () =>
            {
                await db.Engine.LearnAsync(db, terms, CancellationToken.None);
                return Outcome.Done;
            },
            CancellationToken.None);
        return names;
    }

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Kernel", "Search", "Evaluation", file)).Select(line => line.Split('\t'));

    private sealed record EvaluatedQuery(string Text, IReadOnlyList<string> Expected, string Kind, string Writer);

    private sealed record EvaluatedRecord(string Name, string Description) : ISearchable
    {
        public string SearchKind => RecordBook.Organisation;

        public Guid Id { get; } = Guid.CreateVersion7();

        public string SearchName() => Name;

        public string SearchText() => $"{Name}\n{Description}";
    }
}
