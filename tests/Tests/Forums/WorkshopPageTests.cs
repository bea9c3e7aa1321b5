using System.Net;
using Kumppani.Directory.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class WorkshopPageTests(App app) : ForumTest(app)
{
    [Fact, Requirement("Y8", "Y9")]
    public async Task A_host_prepares_five_groups_and_four_questions_and_changes_them()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);

        var plan = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/workshop")).Form().SubmitAsync("Valmistele ryhmätyö");
        var edit = await plan.FollowAsync("Muokkaa ryhmiä ja kysymyksiä");
        var changed = await edit.Form().Fill("Ryhmä 6", "Nuorten yhdistykset").Fill("Kysymys 1", "Mihin pyrimme yhdessä?").SubmitAsync();

        plan.ShouldBeOk();
        Assert.Contains("Seniorit", plan.Text, StringComparison.Ordinal);
        Assert.Contains("Nuorten yhdistykset", changed.Text, StringComparison.Ordinal);
        Assert.Contains("Mihin pyrimme yhdessä?", changed.Text, StringComparison.Ordinal);
        Assert.Equal(6, changed.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact, Requirement("Y9")]
    public async Task A_scribe_writes_her_groups_answers_by_a_code_and_the_hall_sees_them_side_by_side()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var workshop = await WorkshopAsync(gathering);
        var scribe = Visitor();

        var work = await (await scribe.OpenAsync("/scribe")).Form().Fill("Kirjurin koodi", workshop.Groups[2].Code.ToLowerInvariant()).SubmitAsync();
        var saved = await work.Form("#answer-1-form").Fill("1.", "Hyvinvoiva kylä").SubmitAsync("Tallenna vastaus: 1");
        var hidden = await Visitor().OpenAsync($"/gatherings/{gathering.Id}/screen");
        await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/workshop")).Form("form[action*='handler=Screen']").SubmitAsync();
        var screen = await Visitor().OpenAsync($"/gatherings/{gathering.Id}/screen");
        var next = await screen.FollowAsync("Seuraava →");

        Assert.Equal("Harrastukset: liikunta ja kulttuuri", work.Heading);
        Assert.Contains("Hyvinvoiva kylä", saved.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Contains("Hyvinvoiva kylä", screen.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Equal(5, screen.Document.QuerySelectorAll(".screen__card").Length);
        Assert.Contains("Mitä varten", next.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_is_refused()
    {
        var refused = await (await Visitor().OpenAsync("/scribe")).Form().Fill("Kirjurin koodi", "NNNNNN").SubmitAsync();

        refused.ShouldRefuse("Koodi ei ole voimassa");
    }

    [Fact]
    public async Task A_renewed_code_and_a_closed_gathering_let_nobody_in()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        var workshop = await WorkshopAsync(gathering);
        var scribe = Visitor();
        await (await scribe.OpenAsync("/scribe")).Form().Fill("Kirjurin koodi", workshop.Groups[0].Code).SubmitAsync();

        await App.DataAsync(async db =>
        {
            var renewed = await db.WholeWorkshops.FirstAsync(one => one.Id == workshop.Id);
            renewed.RenewCode(workshop.Groups[0].Id);
            return await db.SaveChangesAsync();
        });
        var after = await scribe.OpenAsync("/scribe/work");

        Assert.Equal("Ryhmän kirjuri", after.Heading);
    }

    [Fact]
    public async Task Two_devices_without_script_see_both_texts_and_join_them()
    {
        var workshop = await WorkshopAsync(await GatheringAsync(await Given.MunicipalityAsync()));
        var (one, other) = (Visitor(), Visitor());
        var code = workshop.Groups[0].Code;
        var first = await (await one.OpenAsync("/scribe")).Form().Fill("Kirjurin koodi", code).SubmitAsync();
        var second = await (await other.OpenAsync("/scribe")).Form().Fill("Kirjurin koodi", code).SubmitAsync();

        await first.Form("#answer-2-form").Fill("2.", "Ensimmäisen teksti").SubmitAsync("Tallenna vastaus: 2");
        var conflict = await second.Form("#answer-2-form").Fill("2.", "Toisen teksti").SubmitAsync("Tallenna vastaus: 2");
        var joined = await conflict.Form("#answer-2-form").SubmitAsync("Yhdistä molemmat");

        conflict.ShouldRefuse("ovat molemmat tekstit");
        Assert.Contains("Ensimmäisen teksti", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Toisen teksti", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Ensimmäisen teksti\n\nToisen teksti", joined.ShouldBeOk().Document.QuerySelector("#answer-2")!.TextContent);
    }

    [Fact]
    public async Task The_screen_answers_unchanged_until_something_changes()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        await WorkshopAsync(gathering);
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var first = await liaison.OpenAsync($"/gatherings/{gathering.Id}/screen");

        var again = new HttpRequestMessage(HttpMethod.Get, $"/fi/gatherings/{gathering.Id}/screen");
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Answer.Headers.GetValues("ETag").Single());
        var unchanged = await liaison.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.Status);
    }

    [Fact]
    public async Task The_host_types_answers_in_and_makes_a_measure_of_one()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var workshop = await WorkshopAsync(gathering);

        var sheet = await liaison.OpenAsync($"/gatherings/{gathering.Id}/workshop/groups/{workshop.Groups[4].Id}");
        var saved = await sheet.Form("#answer-3-form").Fill("3.", "Kuljetukset kyliltä").SubmitAsync("Tallenna vastaus: 3");
        var link = saved.Document.QuerySelector("#answer-3-form a")!.GetAttribute("href")!;
        var measure = await liaison.OpenAsync(link);

        Assert.Contains("/measures/new?gathering=", link, StringComparison.Ordinal);
        Assert.Contains("Muut yhdistykset", measure.ShouldBeOk().Html, StringComparison.Ordinal);
    }

    [Fact, Requirement("Y8")]
    public async Task People_sit_by_their_associations_category_until_the_host_moves_them()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var workshop = await WorkshopAsync(gathering);
        await InScopeAsync(async services =>
        {
            var seats = services.GetRequiredService<Seats>();
            await seats.RegisterAsync(gathering.Id, new Registrant("Aino Esimerkki", null, null, "Muistoyhdistys", null, AssociationCategory.Seniors, "fi"), byHost: true, default);
            return (await seats.RegisterAsync(gathering.Id, new Registrant("Bo Exempel", null, null, null, null, null, "sv"), byHost: true, default)).IsDone;
        });

        var before = await liaison.OpenAsync($"/gatherings/{gathering.Id}/workshop/people");
        var after = await before.Form().Tick("Aino Esimerkki").Fill("Siirrä valitut", workshop.Groups[3].Id.ToString()).SubmitAsync();

        Assert.Equal(["(1)", "(0)", "(0)", "(0)", "(1)"], Counts(before));
        Assert.Equal(["(0)", "(0)", "(0)", "(1)", "(1)"], Counts(after.ShouldBeOk()));
    }

    private static IEnumerable<string> Counts(Page page) => page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Split(' ')[^1]);

    [Fact]
    public async Task Another_municipalitys_liaison_finds_nothing()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var workshop = await WorkshopAsync(gathering);
        var ballot = await OpenBallotAsync(gathering);
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        foreach (var path in new[] { "workshop", "workshop/edit", "workshop/codes", "workshop/people", $"workshop/groups/{workshop.Groups[0].Id}", "ballots", "ballots/cards", $"ballots/{ballot.Id}", $"ballots/{ballot.Id}/paper", "screen", $"screen/ballots/{ballot.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/gatherings/{gathering.Id}/{path}")).Status);
        }
    }
}
