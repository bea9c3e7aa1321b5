using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

[Collection(nameof(SearchUpkeep))]
public sealed class GatheringSearchTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task A_gathering_is_still_found_by_its_programme_when_something_else_was_changed()
    {
        var gathering = await PlannedAsync("Kumipallonheitto");

        await App.DataAsync(async db =>
        {
            // Read without its programme, as most pages do.
            var tracked = await db.Gatherings.SingleAsync(one => one.Id == gathering.Id);
            tracked.Change(tracked.Details with { Venue = "Uimahalli" });
            return await db.SaveChangesAsync();
        });

        Assert.True(await IsFoundAsync(gathering, "kumipallonheitto"));
        Assert.True(await IsFoundAsync(gathering, "uimahalli"));
    }

    [Fact]
    public async Task A_gathering_of_which_only_the_programme_was_changed_is_found_by_the_new_words_and_no_longer_by_the_old()
    {
        var gathering = await PlannedAsync("Kumipallonheitto");

        await App.DataAsync(async db =>
        {
            var tracked = await db.Gatherings.Include(one => one.Agenda).SingleAsync(one => one.Id == gathering.Id);
            tracked.Plan([Line("Saappaanheitto")]);
            return await db.SaveChangesAsync();
        });

        Assert.True(await IsFoundAsync(gathering, "saappaanheitto"));
        Assert.False(await IsFoundAsync(gathering, "kumipallonheitto"));
    }

    [Fact]
    public async Task A_gathering_is_still_found_by_its_programme_when_the_index_was_made_anew()
    {
        var gathering = await PlannedAsync("Kumipallonheitto");
        await App.DataAsync(async db =>
        {
            (await db.Set<SearchEntry>().SingleAsync(entry => entry.RecordId == gathering.Id)).Analyser = "of-before";
            return await db.SaveChangesAsync();
        });

        await App.Services.GetRequiredService<SearchUpkeep>().RunAsync(TestContext.Current.CancellationToken);

        Assert.True(await IsFoundAsync(gathering, "kumipallonheitto"));
        Assert.True(await App.DataAsync(db => db.Set<SearchEntry>().AnyAsync(entry => entry.RecordId == gathering.Id && entry.Analyser != "of-before")));
    }

    private async Task<Gathering> PlannedAsync(string item)
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        await App.DataAsync(async db =>
        {
            var tracked = await db.Gatherings.Include(one => one.Agenda).SingleAsync(one => one.Id == gathering.Id);
            tracked.Plan([Line(item)]);
            return await db.SaveChangesAsync();
        });
        return gathering;
    }

    private static AgendaLine Line(string title) => new(null, LocalizedText.Of(title, title, title), LocalizedText.Empty);

    private Task<bool> IsFoundAsync(Gathering gathering, string typed) =>
        InScopeAsync(services =>
        {
            var found = services.GetRequiredService<Finder>().Matching(Gathering.RecordKind, typed)!;
            return found.ContainsAsync(gathering.Id);
        });
}
