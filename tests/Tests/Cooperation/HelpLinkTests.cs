using System.Net;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Help;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

/// <summary>Addresses of these tests lead to this machine only, as the job asks whatever link is due.</summary>
[Collection(nameof(CheckHelpLinks))]
public sealed class HelpLinkTests(App app) : CooperationTest(app)
{
    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow().AddDays(30));

    [Fact, Requirement("Y17")]
    public async Task A_link_is_found_by_theme_and_language_in_its_municipality_and_those_of_the_wider_area_with_it()
    {
        var (slug, municipality, liaison) = await KeeperAsync();
        var place = PlaceBook.Finland.Exactly(municipality.PlaceKey)!;
        var (here, region, country, elsewhere) = (NewWord(), NewWord(), NewWord(), NewWord());
        var keeper = SignedInAs(await Given.OperatorAsync());
        (await AddAsync(liaison, here, ("Form.Themes", "Sport"), ("Form.Languages", "Swedish"))).ShouldBeOk();
        (await AddAsync(keeper, region, ("Form.Area", PlaceBook.Finland.ParentOf(place)!.Key))).ShouldBeOk();
        (await AddAsync(keeper, country, ("Form.Area", PlaceBook.Finland.OfKind(PlaceKind.Country).First().Key))).ShouldBeOk();
        (await AddAsync(keeper, elsewhere, ("Form.Area", PlaceBook.Finland.Regions.First(one => one.Key != place.ParentKey).Key))).ShouldBeOk();

        var page = await Visitor().OpenAsync($"/{slug}/help");
        var sport = await Visitor().OpenAsync($"/{slug}/help?theme=Sport&language=Swedish");
        var finnish = await Visitor().OpenAsync($"/{slug}/help?theme=Sport&language=Finnish");

        Assert.Equal([here, region, country], new[] { here, region, country, elsewhere }.Where(word => page.Text.Contains(word, StringComparison.Ordinal)));
        Assert.True(page.Text.IndexOf(here, StringComparison.Ordinal) < page.Text.IndexOf(region, StringComparison.Ordinal));
        Assert.Contains($"ylläpitäjä: {municipality.Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains(here, sport.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(region, sport.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(here, finnish.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(here, (await Visitor().OpenAsync("/suomi/help")).Text, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y17")]
    public async Task A_link_is_called_broken_when_it_has_failed_on_two_days_and_works_again_when_it_does()
    {
        await using var server = await LinkServer.StartAsync();
        server.Pages["/page"] = (200, null);
        var (slug, word, liaison) = await LinkToAsync(server["/page"]);

        await CheckAsync();
        var works = await liaison.OpenAsync("/cooperation/help");
        server.Pages["/page"] = (404, null);
        await CheckAsync(TimeSpan.FromDays(7));
        var doubted = await liaison.OpenAsync("/cooperation/help");
        var fine = await Visitor().OpenAsync($"/{slug}/help?once=1");
        await CheckAsync(TimeSpan.FromMinutes(1));
        await CheckAsync(TimeSpan.FromDays(1));
        var broken = await liaison.OpenAsync("/cooperation/help");
        var open = await Visitor().OpenAsync($"/{slug}/help?once=2");
        server.Pages["/page"] = (200, null);
        await CheckAsync(TimeSpan.FromDays(1));

        Assert.Contains("Toimii", works.Text, StringComparison.Ordinal);
        Assert.Contains("Ei toiminut viime kokeilussa", doubted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ei ehkä toimi", Item(fine, word), StringComparison.Ordinal);
        Assert.Contains("Etsi uusi osoite tai poista vanha.", broken.Text, StringComparison.Ordinal);
        Assert.Contains("Ei ehkä toimi. Tarkistettu", Item(open, word), StringComparison.Ordinal);
        Assert.DoesNotContain("Ei ehkä toimi", Item(await Visitor().OpenAsync($"/{slug}/help?once=3"), word), StringComparison.Ordinal);
        // Once when it worked; while it fails by head and page; the minute after it was not due.
        Assert.Equal(6, server.Asked.Count);
    }

    [Fact]
    public void Two_failures_of_one_day_are_one()
    {
        var check = new HelpCheck { LinkId = Guid.CreateVersion7() };
        var day = new DateOnly(2027, 1, 1);

        check.Take(new(HelpState.NoAnswer), day, DateTime.UnixEpoch);
        check.Take(new(HelpState.NoAnswer), day, DateTime.UnixEpoch);
        var (doubted, broken) = (check.IsDoubted, check.IsBroken);
        check.Take(new(HelpState.NoAnswer), day.AddDays(1), DateTime.UnixEpoch);

        Assert.Equal((true, false, true), (doubted, broken, check.IsBroken));
        Assert.Equal(day, check.FailingSince);
    }

    [Fact, Requirement("Y17")]
    public async Task Of_a_page_that_has_moved_the_liaison_is_told_where_to_and_takes_the_new_address()
    {
        await using var server = await LinkServer.StartAsync();
        (server.Pages["/old"], server.Pages["/new"]) = ((301, "/new"), (200, null));
        var (slug, word, liaison) = await LinkToAsync(server["/old"]);
        await CheckAsync();

        var edit = await (await liaison.OpenAsync("/cooperation/help")).FollowAsync(word);
        var followed = (await edit.Form("#follow").SubmitAsync()).ShouldBeOk();

        Assert.Contains("Sivu on siirtynyt pysyvästi.", edit.Text, StringComparison.Ordinal);
        Assert.Contains(server["/new"], edit.Text, StringComparison.Ordinal);
        Assert.Contains("Ei vielä tarkistettu", followed.Text, StringComparison.Ordinal);
        Assert.Equal(server["/new"], (await Visitor().OpenAsync($"/{slug}/help?once=1")).Document.QuerySelector($"h3 a[href='{server["/new"]}']")?.GetAttribute("href"));
        Assert.Null(followed.Document.QuerySelector("#follow"));
    }

    [Fact, Requirement("Y17")]
    public async Task What_has_not_been_read_for_a_year_is_to_be_read_again()
    {
        var (_, _, liaison) = await KeeperAsync();
        var word = NewWord();
        (await AddAsync(liaison, word, ("Form.ReadOn", "1.2.2024"))).ShouldBeOk();

        var list = await liaison.OpenAsync("/cooperation/help");
        var edit = await list.FollowAsync(word);
        var read = (await edit.Form("#read").SubmitAsync()).ShouldBeOk();

        Assert.Contains("Luettu viimeksi 1.2.2024. Lue sivu uudelleen.", list.Text, StringComparison.Ordinal);
        Assert.Null(read.Document.QuerySelector("#read"));
        Assert.DoesNotContain("Lue sivu uudelleen", (await liaison.OpenAsync("/cooperation/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_server_one_link_is_asked_in_a_run_and_a_few_in_all()
    {
        await using var server = await LinkServer.StartAsync();
        for (var number = 0; number < 3; number++) await LinkToAsync(server[$"/{number}"]);

        await CheckAsync();
        var first = server.Asked.Select(one => one.Path).Distinct().Count();
        await CheckAsync();

        Assert.Equal(1, first);
        Assert.Equal(2, server.Asked.Select(one => one.Path).Distinct().Count());
    }

    [Fact]
    public async Task A_page_that_several_keep_is_asked_once_for_all_of_them()
    {
        await using var server = await LinkServer.StartAsync();
        server.Pages["/page"] = (200, null);
        var (_, _, first) = await LinkToAsync(server["/page"]);
        var (_, _, second) = await LinkToAsync(server["/page"]);

        await CheckAsync();
        var lists = (Page[])[await first.OpenAsync("/cooperation/help"), await second.OpenAsync("/cooperation/help")];

        Assert.All(lists, list => Assert.Contains("Toimii", list.Text, StringComparison.Ordinal));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_server_with_hundreds_of_links_hides_no_other()
    {
        await using var server = await LinkServer.StartAsync();
        var municipality = await Given.MunicipalityAsync();
        await App.DataAsync(async db =>
        {
            for (var number = 0; number < 250; number++) db.Add(Link(municipality, $"https://127.0.0.1:1/{NewWord()}"));
            return await db.SaveChangesAsync();
        });
        await LinkToAsync(server["/page"]);

        await CheckAsync();

        Assert.NotEmpty(server.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_answer_of_the_old_address_is_not_saved_to_the_new_one_whoever_saves_first(bool isAskerFirst)
    {
        var link = Link(await Given.MunicipalityAsync(), $"https://127.0.0.1:1/{NewWord()}");
        await App.DataAsync(db => db.Add(link).Context.SaveChangesAsync());
        Func<HelpLink, object> take = one => { one.Check.Take(new(HelpState.Works), new DateOnly(2027, 1, 1), DateTime.UnixEpoch); return one; };
        Func<HelpLink, object> move = one => one.Change(new(one.Title, one.Summary, $"https://127.0.0.1:1/{NewWord()}", [], [], null), new DateOnly(2027, 1, 1));

        var late = App.DataAsync(async db =>
        {
            (isAskerFirst ? move : take)(await ReadAsync(db, link.Id));
            await App.DataAsync(async other =>
            {
                (isAskerFirst ? take : move)(await ReadAsync(other, link.Id));
                return await other.SaveChangesAsync();
            });
            return await db.SaveChangesAsync();
        });

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => late);
    }

    [Fact]
    public async Task What_was_given_another_address_while_it_was_asked_stays_unchecked()
    {
        await using var server = await LinkServer.StartAsync();
        var (_, municipality, liaison) = await KeeperAsync();
        (await AddAsync(liaison, NewWord())).ShouldBeOk();
        await PointAsync(municipality, server["/page"]);
        // On the same server, of which one link is asked in a run: the new address is not asked in this one.
        server.OnAsked = () => PointAsync(municipality, server["/new"]);

        await CheckAsync();

        Assert.NotEmpty(server.Asked);
        Assert.Contains("Ei vielä tarkistettu", (await liaison.OpenAsync("/cooperation/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_does_not_keep_a_link_neither_sees_its_desk_nor_changes_it()
    {
        var (_, _, liaison) = await KeeperAsync();
        var word = NewWord();
        (await AddAsync(liaison, word)).ShouldBeOk();
        var path = (await (await liaison.OpenAsync("/cooperation/help")).FollowAsync(word)).Path;
        var other = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        foreach (var asker in (Visitor[])[other, SignedInAs(await Given.OperatorAsync())])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await asker.OpenAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await asker.OpenAsync(path.Replace("/edit", "/remove", StringComparison.Ordinal))).Status);
        }

        (await (await (await liaison.OpenAsync(path)).FollowAsync("Poista linkki")).Form().SubmitAsync()).ShouldBeOk();
        Assert.DoesNotContain(word, (await liaison.OpenAsync("/cooperation/help")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "Suojaamattomia http-osoitteita ei oteta")]
    [InlineData("javascript:alert(1)", "Kirjoita koko osoite")]
    [InlineData("https://kayttaja:salasana@127.0.0.1/", "Kirjoita koko osoite")]
    [InlineData("https://palvelin/", "Kirjoita koko osoite")]
    public async Task An_address_that_is_not_https_is_refused_and_what_was_typed_stays(string target, string reason)
    {
        var (_, _, liaison) = await KeeperAsync();

        var answer = await AddAsync(liaison, "Kelvoton", ("Form.Target", target));

        answer.ShouldRefuse(reason);
        Assert.Contains("Kelvoton", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_stands_once_in_an_area_whichever_way_it_is_written()
    {
        var (_, _, liaison) = await KeeperAsync();
        (await AddAsync(liaison, "Ensimmäinen", ("Form.Target", "https://127.0.0.1:1/sivu"))).ShouldBeOk();

        (await AddAsync(liaison, "Toinen", ("Form.Target", "127.0.0.1:1/sivu/"))).ShouldRefuse("Tämä osoite on jo alueen linkeissä");
    }

    // A place's page shows the links of whoever keeps some for it, so the place may be anybody's.
    private async Task<(string Slug, GivenOrganisation Municipality, Visitor Liaison)> KeeperAsync()
    {
        var (municipality, liaison) = await LiaisonAsync();
        return (PlaceBook.Finland.Exactly(municipality.PlaceKey)!.Slug, municipality, liaison);
    }

    private static string Item(Page page, string word) =>
        page.Document.QuerySelectorAll("main li").Select(one => Page.Squeeze(one.TextContent)).Single(text => text.Contains(word, StringComparison.Ordinal));

    private static async Task<Page> AddAsync(Visitor keeper, string title, params (string Name, string Value)[] more)
    {
        var form = (await keeper.OpenAsync("/cooperation/help/new")).ShouldBeOk().Form()
            .Fill("Osoite", $"https://127.0.0.1:1/{NewWord()}").Set("Form.Title.Fi", title).Set("Form.Summary.Fi", "Neuvoja yhdistykselle");
        foreach (var (name, value) in more) form.Set(name, value);
        return await form.SubmitAsync();
    }

    private async Task<(string Slug, string Word, Visitor Liaison)> LinkToAsync(string target)
    {
        var (slug, municipality, liaison) = await KeeperAsync();
        var word = NewWord();
        (await AddAsync(liaison, word)).ShouldBeOk();
        await PointAsync(municipality, target);
        return (slug, word, liaison);
    }

    // The form takes nothing that is not https; the machine of the tests speaks plain http.
    private Task<int> PointAsync(GivenOrganisation municipality, string target) => App.DataAsync(db => db.ChangeAsync(
        () => db.HelpLinks.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Target, target)), CancellationToken.None));

    private static HelpLink Link(GivenOrganisation keeper, string target) =>
        HelpLink.Add(keeper.Id, keeper.PlaceKey, new(LocalizedText.Of("Sivu"), LocalizedText.Of("Neuvoja"), target, [], [], null), new DateOnly(2026, 1, 1)).Value!;

    private static Task<HelpLink> ReadAsync(AppDb db, Guid id) => db.HelpLinks.IgnoreQueryFilters().Include(one => one.Check).SingleAsync(one => one.Id == id);

    private async Task CheckAsync(TimeSpan later = default)
    {
        clock.Move(later);
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().Actor.BecomeSystem("job");
        await ActivatorUtilities.CreateInstance<CheckHelpLinks>(scope.ServiceProvider, clock).RunAsync(clock.GetUtcNow().UtcDateTime, CancellationToken.None);
    }
}
