using System.Net;
using Kumppani.Kernel.Search;
using Kumppani.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Synonyms;

public sealed class SynonymTests(App app) : PageTest(app)
{
    private const string Removal = "form[action*=Remove]";

    [Fact]
    public async Task What_was_missed_for_days_is_explained_by_the_liaison_and_finds_from_then_on()
    {
        var municipality = await Given.MunicipalityAsync();
        var (said, meant) = (NewWord(), NewWord());
        var association = await Given.AssociationAsync(municipality, $"Kerho {meant} ry");
        await MissedAsync(said, days: 3);
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));

        var before = await liaison.OpenAsync($"/search?q={said}");
        var words = await liaison.OpenAsync("/search/words");
        var form = await words.FollowAsync($"Kerro, mitä tarkoittaa: {said}");
        var saved = await form.Form("main form:not([action])").Fill("Mitä se tarkoittaa", $"{meant}, jotain muuta").SubmitAsync("Lisää sana");
        var after = await liaison.OpenAsync($"/search?q={said}&n=1");

        Assert.DoesNotContain(association.Name, before.Text, StringComparison.Ordinal);
        Assert.Contains("Sana on lisätty", saved.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Contains(association.Name, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removed_it_finds_no_more()
    {
        var municipality = await Given.MunicipalityAsync();
        var (said, meant) = (NewWord(), NewWord());
        var association = await Given.AssociationAsync(municipality, $"Kerho {meant} ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await AddAsync(liaison, said, meant);

        var found = await liaison.OpenAsync($"/search?q={said}");
        await (await liaison.OpenAsync("/search/words")).Form(Removal).SubmitAsync();
        var gone = await liaison.OpenAsync($"/search?q={said}&n=1");

        Assert.Contains(association.Name, found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(association.Name, gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_holds_the_other_way_only_when_told_so()
    {
        var municipality = await Given.MunicipalityAsync();
        var (said, meant, both) = (NewWord(), NewWord(), NewWord());
        var association = await Given.AssociationAsync(municipality, $"Kerho {said} ry");
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        await AddAsync(liaison, said, meant);
        var page = await liaison.OpenAsync("/search/words");
        await page.Form("main form:not([action])").Fill("Mitä ihmiset sanovat", both).Fill("Mitä se tarkoittaa", said).Tick("Pätee myös toisin päin").SubmitAsync("Lisää sana");

        var otherWay = await liaison.OpenAsync($"/search?q={meant}");
        var thisWay = await liaison.OpenAsync($"/search?q={both}");

        Assert.DoesNotContain(association.Name, otherWay.Text, StringComparison.Ordinal);
        Assert.Contains(association.Name, thisWay.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_word_twice_or_no_word_is_refused_and_what_was_typed_stays()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var said = NewWord();
        await AddAsync(liaison, said, NewWord());
        var page = await liaison.OpenAsync("/search/words");

        var twice = await page.Form("main form:not([action])").Fill("Mitä ihmiset sanovat", said.ToUpperInvariant()).Fill("Mitä se tarkoittaa", "voimistelu").SubmitAsync("Lisää sana");
        var none = await page.Form("main form:not([action])").Fill("Mitä ihmiset sanovat", "?!").Fill("Mitä se tarkoittaa", ", ,").SubmitAsync("Lisää sana");

        twice.ShouldRefuse("Kuntasi on jo kertonut");
        Assert.Contains("value=\"voimistelu\"", twice.Html, StringComparison.Ordinal);
        none.ShouldRefuse("Kirjoita molempiin");
    }

    [Fact]
    public async Task Anothers_word_is_not_hers_to_remove()
    {
        var said = NewWord();
        await AddAsync(SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())), said, NewWord());
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        await AddAsync(stranger, NewWord(), NewWord());

        var page = await stranger.OpenAsync("/search/words");
        var forged = await page.Form(Removal).Set("id", Guid.CreateVersion7().ToString()).SubmitAsync();

        Assert.DoesNotContain(said, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
    }

    [Fact]
    public async Task Words_that_need_no_explaining_are_taken_off_the_list()
    {
        var said = NewWord();
        await MissedAsync(said, days: 60);
        var liaison = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var page = await liaison.OpenAsync("/search/words");
        var row = page.Document.QuerySelectorAll("main tr").Single(one => one.TextContent.Contains(said, StringComparison.Ordinal));
        var key = row.QuerySelector("input[name=key]")!.GetAttribute("value")!;

        await page.Form("form[action*=Forget]").Set("key", key).SubmitAsync();

        Assert.DoesNotContain(said, (await liaison.OpenAsync("/search/words")).Text, StringComparison.Ordinal);
    }

    private static async Task AddAsync(Visitor liaison, string said, string meant) =>
        (await (await liaison.OpenAsync("/search/words")).Form("main form:not([action])").Fill("Mitä ihmiset sanovat", said).Fill("Mitä se tarkoittaa", meant).SubmitAsync("Lisää sana")).ShouldBeOk();

    private async Task MissedAsync(string words, int days)
    {
        var clock = new SetClock(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
        var misses = new SearchMisses(App.Services.GetRequiredService<SearchMissSecret>(), clock);
        for (var day = 0; day < days; day++)
        {
            misses.Count(words);
            await App.DataAsync(db => misses.WriteAsync(db, CancellationToken.None));
            clock.Move(TimeSpan.FromDays(1));
        }
    }
}
