using Kumppani.Directory.Data;
using Kumppani.Directory.Find;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Find;

/// <summary>The same words are read at once, walked or gathered, by how frequent they and the facets are. Which way it is must not show.</summary>
public sealed class ReadingTests(App app) : FacetTest(app)
{
    private const int Size = 3;

    // (few, steps): rare words and a short list, where all is at hand; walked far enough; walked too short, so that all that hold the words are asked for.
    // (few, steps, many): read at once; short; walked, and where that does not do, looked up one by one or among all.
    public static TheoryData<int, int, int, bool> Ways => new()
    {
        { 2_000, 2_000, 20_000, false }, { 2_000, 2_000, 20_000, true }, { 4, 2_000, 20_000, false }, { 4, 2_000, 20_000, true },
        { 4, 5, 20_000, false }, { 4, 5, 20_000, true }, { 4, 5, 5, true }, { 4, 2, 20_000, false }, { 4, 2, 20_000, true }, { 4, 2, 5, true },
    };

    [Theory, MemberData(nameof(Ways))]
    public async Task The_pages_are_the_same_forwards_and_back(int few, int steps, int many, bool isNarrowed)
    {
        var (municipality, mark) = (await Given.MunicipalityAsync(), Mark());
        var (culture, silent) = (FacetBits.Of(Kumppani.Directory.Contracts.Theme.Culture), FacetBits.Silent);
        List<long> facets = [culture, 0, culture | silent, culture, silent, culture, culture | silent, culture, 0, culture | silent, culture, culture | silent];
        List<GivenOrganisation> all = [];
        foreach (var (index, _) in facets.Index()) all.Add(await Given.AssociationAsync(municipality, $"Luku {mark} {(char)('a' + index)}"));
        await App.DeliverAsync();
        var choice = new AssociationChoice(mark, isNarrowed ? culture : 0, []);
        var wanted = facets.Index().Where(one => !isNarrowed || (one.Item & culture) != 0).OrderBy(one => one.Item & silent).Select(one => all[one.Index].Name).ToList();

        var (forwards, backwards) = await App.DataAsync(async db =>
        {
            await db.DecideAsync(
                async () =>
                {
                    foreach (var (one, bits) in all.Zip(facets)) await db.Organisations.Where(row => row.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Facets, bits | FacetBits.Told));
                    return Outcome.Done;
                },
                CancellationToken.None);
            var finder = new Finder(db, Analysers.Best(), new SynonymShelf(Analysers.Best())) { Few = few, Steps = steps, Many = many };
            var list = db.Organisations.Published().Where(one => one.HostId == municipality.Id && one.IsListed).AsNoTracking();
            var narrowed = await finder.NarrowAsync(list.OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, mark, CancellationToken.None);
            var rows = await narrowed.AllAsync(some => AssociationPages.Rows(some, null).ToListAsync());
            Assert.Equal(few > facets.Count || steps > facets.Count, rows is not null);

            var found = new FoundAssociations(narrowed, rows, rows?.ConvertAll(row => row.Group), AreKept: false);
            var counts = found.Groups is { } groups ? FacetCounts.Of(groups, choice) : null;
            List<AssociationPage> pages = [await ReadAsync(null, null)];
            while (pages[^1].After is { } after) pages.Add(await ReadAsync(after, null));
            List<AssociationPage> back = [pages[^1]];
            while (back[0].Before is { } before) back.Insert(0, await ReadAsync(null, before));
            return (Names(pages), Names(back));

            Task<AssociationPage> ReadAsync(string? after, string? before) => AssociationPages.ReadAsync(list, found, choice, counts, after, before, Size, CancellationToken.None);
        });

        Assert.Equal(wanted, forwards);
        Assert.Equal(wanted, backwards);
    }

    private static List<string> Names(IEnumerable<AssociationPage> pages) => [.. pages.SelectMany(page => page.Rows).Select(row => row.Name)];
}
