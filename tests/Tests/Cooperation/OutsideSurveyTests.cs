using System.Net;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Help;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Kernel.Files;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

/// <summary>The job asks whatever is due, so its tests wait for each other.</summary>
[Collection(nameof(CheckHelpLinks))]
public sealed class OutsideSurveyTests(App app) : CooperationTest(app)
{
    private const string NoSuchServer = "https://127.0.0.1:1/";

    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow().AddDays(30));

    [Fact, Requirement("Y17")]
    public async Task A_survey_made_by_others_is_found_by_theme_and_year_with_what_it_found_and_its_file()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var region = PlaceBook.Finland.ParentOf(PlaceBook.Finland.Exactly(municipality.PlaceKey)!)!;
        var (older, newer) = (NewWord(), NewWord());
        var shown = (await AddAsync(liaison, older, ("Form.Year", "2019"), ("Form.Area", region.Key), ("Form.Answers", "6341"), ("Form.Themes", "Sport"))).ShouldBeOk();
        (await AddAsync(liaison, newer)).ShouldBeOk();
        (await (await shown.FollowAsync("Lisää tai poista liitteitä")).Form().Fill("Liitteen nimi", "Tulokset").Attach("Tiedosto", "tulokset.pdf", Samples.Pdf).SubmitAsync("Lisää liite")).ShouldBeOk();

        var all = await Visitor().OpenAsync($"/{slug}/help/surveys");
        var narrowed = await Visitor().OpenAsync($"/{slug}/help/surveys?theme=Sport&year=2019");
        var ofTheme = await Visitor().OpenAsync($"/{slug}/help/surveys?theme=Sport");
        var ofYear = await Visitor().OpenAsync($"/{slug}/help/surveys?year=2023");
        var ofRegion = await Visitor().OpenAsync($"/{region.Slug}/help/surveys");
        var one = await narrowed.FollowAsync(older);

        Assert.True(all.Text.IndexOf(newer, StringComparison.Ordinal) < all.Text.IndexOf(older, StringComparison.Ordinal));
        Assert.Contains(older, narrowed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(newer, narrowed.Text, StringComparison.Ordinal);
        Assert.Equal((true, false), (ofTheme.Text.Contains(older, StringComparison.Ordinal), ofTheme.Text.Contains(newer, StringComparison.Ordinal)));
        Assert.Equal((false, true), (ofYear.Text.Contains(older, StringComparison.Ordinal), ofYear.Text.Contains(newer, StringComparison.Ordinal)));
        Assert.Contains(older, ofRegion.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(newer, ofRegion.Text, StringComparison.Ordinal);
        Assert.Contains("Tilat puuttuvat", one.Text, StringComparison.Ordinal);
        Assert.Contains("6341", one.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await one.FollowAsync("Tulokset")).Status);
        Assert.Contains("Muun tahon kysely lisättiin", (await one.FollowAsync("Muutokset")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y17")]
    public async Task Its_address_is_checked_with_those_of_the_help_links()
    {
        await using var server = await LinkServer.StartAsync();
        server.Pages["/results"] = (404, null);
        var (slug, municipality, liaison) = await MunicipalityAsync();
        (await AddAsync(liaison, NewWord(), ("Form.Target", NoSuchServer + NewWord()))).ShouldBeOk();
        await PointAsync(municipality, server["/results"]);

        await CheckAsync();
        var doubted = await Visitor().OpenAsync($"/{slug}/help/surveys");
        await CheckAsync(TimeSpan.FromDays(1));
        var desk = await liaison.OpenAsync("/cooperation/outside-surveys");

        Assert.DoesNotContain("Ei ehkä toimi", doubted.Text, StringComparison.Ordinal);
        Assert.Contains("Ei ehkä toimi", (await Visitor().OpenAsync($"/{slug}/help/surveys?once=1")).Text, StringComparison.Ordinal);
        Assert.Contains("Etsi uusi osoite", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_has_neither_an_address_nor_a_file_says_so_to_its_keeper()
    {
        var (_, _, liaison) = await MunicipalityAsync();
        var shown = (await AddAsync(liaison, NewWord())).ShouldBeOk();

        var without = await liaison.OpenAsync("/cooperation/outside-surveys");
        await (await liaison.OpenAsync($"{shown.Path}/attachments")).Form().Fill("Liitteen nimi", "Tulokset").Attach("Tiedosto", "tulokset.pdf", Samples.Pdf).SubmitAsync("Lisää liite");
        var with = await liaison.OpenAsync("/cooperation/outside-surveys");

        Assert.Contains("Lisää tulosten osoite tai tiedosto.", without.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lisää tulosten osoite tai tiedosto.", with.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_taken_away_when_its_files_have_been()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        var word = NewWord();
        var shown = (await AddAsync(liaison, word)).ShouldBeOk();
        var files = await (await liaison.OpenAsync($"{shown.Path}/attachments")).Form().Fill("Liitteen nimi", "Tulokset").Attach("Tiedosto", "tulokset.pdf", Samples.Pdf).SubmitAsync("Lisää liite");
        var remove = $"/cooperation/outside-surveys/{IdIn(shown)}/remove";

        (await (await liaison.OpenAsync(remove)).Form().SubmitAsync()).ShouldRefuse("Kyselyllä on tiedostoja");
        await (await files.FollowAsync("Poista: Tulokset")).Form().SubmitAsync();
        (await (await liaison.OpenAsync(remove)).Form().SubmitAsync()).ShouldBeOk();

        Assert.DoesNotContain(word, (await Visitor().OpenAsync($"/{slug}/help/surveys")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_does_not_keep_it_reads_it_and_changes_nothing()
    {
        var (_, _, liaison) = await MunicipalityAsync();
        var shown = (await AddAsync(liaison, NewWord())).ShouldBeOk();
        var other = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var desk = $"/cooperation/outside-surveys/{IdIn(shown)}";

        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync(shown.Path)).Status);
        foreach (var path in (string[])[$"{desk}/edit", $"{desk}/remove", $"{shown.Path}/attachments"]) Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_form_saved_as_it_was_is_no_change()
    {
        var (_, _, liaison) = await MunicipalityAsync();
        var shown = (await AddAsync(liaison, NewWord())).ShouldBeOk();

        (await (await liaison.OpenAsync($"/cooperation/outside-surveys/{IdIn(shown)}/edit")).Form().SubmitAsync()).ShouldBeOk();

        Assert.DoesNotContain("muutettiin", (await liaison.OpenAsync($"/outside-surveys/{IdIn(shown)}/history")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Year", "2099", "vasta tulossa")]
    [InlineData("Form.Target", "http://127.0.0.1/", "Suojaamattomia http-osoitteita ei oteta")]
    [InlineData("Form.Findings.Fi", "", "mitä kyselystä selvisi")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string field, string value, string reason)
    {
        var (_, liaison) = await LiaisonAsync();
        var word = NewWord();

        var answer = await AddAsync(liaison, word, (field, value));

        answer.ShouldRefuse(reason);
        Assert.Contains(word, answer.Html, StringComparison.Ordinal);
    }

    private static async Task<Page> AddAsync(Visitor liaison, string title, params (string Name, string Value)[] more)
    {
        var form = (await liaison.OpenAsync("/cooperation/outside-surveys/new")).ShouldBeOk().Form()
            .Set("Form.Title.Fi", title).Set("Form.Maker", "Maakunnan liitto").Set("Form.Year", "2023").Set("Form.Findings.Fi", "Tilat puuttuvat");
        foreach (var (name, value) in more) form.Set(name, value);
        return await form.SubmitAsync();
    }

    // The form takes nothing that is not https; the machine of the tests speaks plain http.
    private Task<int> PointAsync(GivenOrganisation municipality, string target) => App.DataAsync(db => db.ChangeAsync(
        () => db.OutsideSurveys.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Target, target)), CancellationToken.None));

    private async Task CheckAsync(TimeSpan later = default)
    {
        clock.Move(later);
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Actor.BecomeSystem("job");
        await ActivatorUtilities.CreateInstance<CheckHelpLinks>(scope.ServiceProvider, clock).RunAsync(clock.GetUtcNow().UtcDateTime, CancellationToken.None);
    }
}
