using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Find;

/// <summary>Entries that nobody answers for sink in the list instead of vanishing.</summary>
public sealed class SilentLastTests(App app) : FacetTest(app)
{
    // By words all are read and sorted; a place's list is read in the order of the index.
    [Theory, InlineData(true), InlineData(false)]
    public async Task Silent_ones_stand_after_all_others_and_the_pages_lead_through_all_and_back(bool byWords)
    {
        var (municipality, mark) = (await Given.LoneMunicipalityAsync(), Mark());
        List<GivenOrganisation> all = [];
        for (var number = 10; number < 55; number++) all.Add(await Given.AssociationAsync(municipality, $"Vaiti {mark} {number}"));
        var silent = all.Where((_, index) => index % 3 == 0).ToList();
        await SilenceAsync(silent);
        List<string> wanted = [.. all.Except(silent).Select(one => one.Name), .. silent.Select(one => one.Name)];

        var first = await Visitor().OpenAsync($"/{Slug(municipality)}/associations{(byWords ? $"?q={mark}" : "")}");
        var second = await first.FollowAsync("Seuraava");
        var third = await second.FollowAsync("Seuraava");
        var secondAgain = await third.FollowAsync("Edellinen");
        var firstAgain = await secondAgain.FollowAsync("Edellinen");

        Assert.Equal(wanted, [.. Names(first), .. Names(second), .. Names(third)]);
        Assert.Equal(Names(second), Names(secondAgain));
        Assert.Equal(Names(first), Names(firstAgain));
        Assert.DoesNotContain("Tiedot voivat olla vanhentuneet", first.Text, StringComparison.Ordinal);
        Assert.Contains("Tiedot voivat olla vanhentuneet", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_falls_silent_after_three_reminders_sinks_and_rises_again_when_the_entry_is_confirmed()
    {
        var (municipality, mark) = (await Given.MunicipalityAsync(), Mark());
        var (one, two) = (await Given.AssociationAsync(municipality, $"Aamu {mark}"), await Given.AssociationAsync(municipality, $"Ilta {mark}"));
        var address = $"/{Slug(municipality)}/associations?q={mark}";
        await SilenceAsync([one]);
        var sunk = Names(await Visitor().OpenAsync(address));

        var chair = SignedInAs(await Given.MainUserAsync(one));
        (await (await chair.OpenAsync($"/associations/{one.Id}/confirm")).ShouldBeOk().Form().SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal([two.Name, one.Name], sunk);
        Assert.Equal([one.Name, two.Name], Names(await Visitor().OpenAsync(address)));
    }

    private async Task SilenceAsync(IReadOnlyCollection<GivenOrganisation> associations)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var (db, ids) = (scope.ServiceProvider.GetRequiredService<AppDb>(), associations.Select(one => one.Id).ToList());
        db.Actor.BecomeSystem("test");
        foreach (var organisation in await db.Set<Organisation>().Include(one => one.Upkeep).Where(one => ids.Contains(one.Id)).ToListAsync())
        {
            for (var step = 0; step <= EntryUpkeep.MostReminders; step++) organisation.UpkeepFrom().Step(TimeProvider.System.UtcNow());
        }

        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<FacetDesk>().RefreshAsync(ids, CancellationToken.None);
    }
}
