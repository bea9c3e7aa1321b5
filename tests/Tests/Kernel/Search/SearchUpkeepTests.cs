using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Kernel.Search;

// The index is looked after as a whole: no other test may do so between two steps of one of these.
[Collection(nameof(SearchUpkeep))]
public sealed class SearchUpkeepTests(App app) : PageTest(app)
{
    [Fact]
    public async Task Entries_of_another_analyser_are_made_anew_and_serve_until_then()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync(), "Uudelleenluettava Kuoro ry");
        var (terms, analyser) = await EntryAsync(association.Id);
        await MakeOldAsync(association.Id, "uudelleenluettava zvanhentunutz");

        var before = await Visitor().OpenAsync("/search?q=zvanhentunutz");
        await UpkeepAsync();

        Assert.Contains("Uudelleenluettava Kuoro ry", before.Text, StringComparison.Ordinal);
        Assert.Equal((terms, analyser), await EntryAsync(association.Id));
        Assert.DoesNotContain("Uudelleenluettava Kuoro ry", (await Visitor().OpenAsync("/search?q=zvanhentunutz&n=2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entry_of_a_record_that_is_no_more_goes()
    {
        var gone = Guid.CreateVersion7();
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        await App.DataAsync(async db =>
        {
            db.Add(new SearchEntry
            {
                RecordId = gone,
                Kind = "organisation",
                HostId = association.Id,
                Visibility = Kumppani.Kernel.Domain.Visibility.Published,
                SortKey = "a",
                Name = "a",
                Terms = "a",
                Analyser = "old",
            });
            return await db.SaveChangesAsync();
        });

        await UpkeepAsync();

        Assert.False(await App.DataAsync(db => db.Set<SearchEntry>().AnyAsync(entry => entry.RecordId == gone)));
    }

    [Fact]
    public async Task New_words_are_learned_once()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync(), "Kirjoitusvirhekerho ry");

        await UpkeepAsync();
        await UpkeepAsync();

        Assert.True(await App.DataAsync(db => db.Set<SearchEntry>().AnyAsync(entry => entry.RecordId == association.Id && entry.IsLearned)));
        Assert.Equal(1, await App.DataAsync(db => db.Set<SearchTerm>().CountAsync(term => term.Term == "kirjoitusvirhekerho")));
    }

    private Task<int> UpkeepAsync() => App.Services.GetRequiredService<SearchUpkeep>().RunAsync(TestContext.Current.CancellationToken);

    private Task<(string Terms, string Analyser)> EntryAsync(Guid id) => App.DataAsync(async db =>
    {
        var entry = await db.Set<SearchEntry>().AsNoTracking().SingleAsync(one => one.RecordId == id);
        return (entry.Terms, entry.Analyser);
    });

    private Task<int> MakeOldAsync(Guid id, string terms) => App.DataAsync(async db =>
    {
        var entry = await db.Set<SearchEntry>().SingleAsync(one => one.RecordId == id);
        (entry.Name, entry.Terms, entry.Analyser) = (terms, terms, "old");
        return await db.SaveChangesAsync();
    });
}
