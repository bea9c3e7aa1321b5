using Kumppani.Directory.Data;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Search.Language;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Kernel.Search;

/// <summary>A word that many hold is looked for in another way than one of few. Which way it is must not show.</summary>
public sealed class FrequentWordTests(App app) : PageTest(app)
{
    private const int PageSize = 3;

    // (few, steps): never walked; walked far enough; walked too short, so that the index is asked after all.
    public static TheoryData<int, int> Ways => new() { { 2_000, 2_000 }, { 4, 2_000_000 }, { 4, 2 } };

    [Theory, MemberData(nameof(Ways))]
    public async Task Every_hit_stands_once_and_those_by_name_come_first(int few, int steps)
    {
        var mark = Mark();
        await GivenMarkedAsync(mark);

        var names = await App.DataAsync(async db =>
        {
            var finder = new Finder(db, Analysers.Best(), new SynonymShelf(Analysers.Best())) { Few = few, Steps = steps };
            var words = finder.WordsOf(mark);
            List<SearchHit> all = [];
            while (await finder.HitsAsync(words, RecordBook.Organisation, all.LastOrDefault(), PageSize, CancellationToken.None) is { Count: > 0 } page) all.AddRange(page);
            var known = await db.Organisations.ToDictionaryAsync(one => one.Id, one => one.Name);
            return all.Select(hit => known[hit.RecordId].Replace(mark, "X", StringComparison.Ordinal)).ToList();
        });

        Assert.Equal(["Alku X", "Keski X", "Loppu X", "Päätös X", "Aamu", "Ilta", "Keskipäivä", "Yö"], names);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_list_is_narrowed_to_the_same_records_in_its_order(int few, int steps)
    {
        var mark = Mark();
        var municipality = await GivenMarkedAsync(mark);

        var (whole, own) = await App.DataAsync(async db =>
        {
            var finder = new Finder(db, Analysers.Best(), new SynonymShelf(Analysers.Best())) { Few = few, Steps = steps };
            var every = await finder.NarrowAsync(db.Organisations.OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, mark, CancellationToken.None);
            var some = await finder.NarrowAsync(
                db.Organisations.Where(one => one.HostId == municipality.Id).OrderBy(one => one.SortKey).ThenBy(one => one.Id), RecordBook.Organisation, mark, CancellationToken.None);
            return (await NamesAsync(every), await NamesAsync(some));
        });

        Assert.Equal(["Aamu", "Alku X", "Ilta", "Keski X", "Keskipäivä", "Loppu X", "Päätös X", "Yö"], whole.Select(name => name.Replace(mark, "X", StringComparison.Ordinal)));
        Assert.Equal(whole, own);
    }

    private static Task<List<string>> NamesAsync(NarrowedList<Kumppani.Directory.Domain.Organisation> list) =>
        list.PageAsync(list.List, some => some.OrderBy(one => one.SortKey).ThenBy(one => one.Id), 20, page => page.Select(one => one.Name).ToListAsync());

    // Four hold the word in their names and four elsewhere; between them stand others.
    private async Task<GivenOrganisation> GivenMarkedAsync(string mark)
    {
        var municipality = await Given.MunicipalityAsync();
        foreach (var name in new[] { "Päätös", "Alku", "Loppu", "Keski" }) await Given.AssociationAsync(municipality, $"{name} {mark}");
        foreach (var name in new[] { "Bussi", "Meri", "Zeppeliini" }) await Given.AssociationAsync(municipality, name);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        foreach (var name in new[] { "Yö", "Aamu", "Keskipäivä", "Ilta" })
        {
            (await (await liaison.OpenAsync("/associations/new")).Form().Fill("Nimi", name).Fill("Kuvaus suomeksi", $"Kerhoja: {mark}.").SubmitAsync()).ShouldBeOk();
        }

        return municipality;
    }

    private static string Mark() => "q" + Secrets.Code(8).ToLowerInvariant();
}
