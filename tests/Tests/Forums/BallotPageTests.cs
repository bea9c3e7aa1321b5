using System.Net;
using System.Text.RegularExpressions;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

public sealed partial class BallotPageTests(App app) : ForumTest(app)
{
    [Fact, Requirement("Y6")]
    public async Task A_host_makes_a_ballot_of_seven_structures_people_choose_three_and_the_result_is_frozen()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);

        var edit = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/ballots")).Form("#new").SubmitAsync();
        var draft = await edit.Form().SubmitAsync();
        await draft.Form("#open").SubmitAsync();
        var cards = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/ballots/cards")).Form().Fill("Korttien määrä", "12").SubmitAsync();
        var codes = cards.Document.QuerySelectorAll(".code").Select(code => code.TextContent).ToList();
        foreach (var code in codes) await VoteAsync(code, "Järjestöavustukset", "Tilat", "Järjestökirje neljä kertaa vuodessa");
        var manage = await liaison.OpenAsync(draft.Path);
        var paper = await (await manage.FollowAsync("Kirjaa paperiäänet")).Form()
            .Fill("Paperilippujen määrä", "2").Fill("Tilat", "2").Fill("Kaupungin koordinaatio", "2").Fill("Foorumit", "2").SubmitAsync();
        var closed = await paper.Form("#close").SubmitAsync();
        var result = await Visitor().OpenAsync(closed.Path.Replace("/ballots/", "/screen/ballots/", StringComparison.Ordinal));

        Assert.Equal(12, codes.Count);
        Assert.Equal(
            ["1. Tilat 14", "2. Järjestökirje neljä kertaa vuodessa 12", "2. Järjestöavustukset 12", "4. Foorumit kaksi kertaa vuodessa 2"],
            result.ShouldBeOk().Document.QuerySelectorAll(".ranking__row").Take(4).Select(row => Blanks().Replace(row.TextContent, " ").Replace(" ääntä", "", StringComparison.Ordinal).Trim()));
        Assert.Null(closed.Document.QuerySelector("#close"));
    }

    [Fact]
    public async Task A_form_for_cards_sent_ten_times_at_once_prints_one_pile()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        await OpenBallotAsync(gathering);
        var page = await SignedInAs(await Given.LiaisonAsync(host)).OpenAsync($"/gatherings/{gathering.Id}/ballots/cards");
        page.Form().Fill("Korttien määrä", "7");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => page.Form().SubmitAsync())));

        var piles = answers.Select(answer => answer.ShouldBeOk().Document.QuerySelectorAll(".code").Length).Where(codes => codes > 0);
        Assert.Equal([7], piles);
        Assert.Equal(7, await App.DataAsync(db => db.VotingCodes.CountAsync(code => code.GatheringId == gathering.Id && code.CodeHash != null)));
    }

    [Fact]
    public async Task A_voter_who_ticks_two_keeps_her_ticks_and_is_told_to_choose_three()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        await OpenBallotAsync(gathering);
        var page = await (await Visitor().OpenAsync("/vote")).Form().Fill("Äänestyskoodi", (await HandOutAsync(gathering.Id))!).SubmitAsync();

        var refused = await page.Form().Tick("Tilat").Tick("Järjestöavustukset").SubmitAsync();

        refused.ShouldRefuse("Valitse täsmälleen 3. Nyt valittuna on 2.");
        Assert.Equal(2, refused.Document.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Equal("Kiitos, äänesi on laskettu", (await refused.Form().Tick("Järjestöagentit").SubmitAsync()).Heading);
    }

    [Fact]
    public async Task A_used_code_says_so_neutrally_and_a_vote_leaves_no_operation_and_no_event()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var code = (await HandOutAsync(gathering.Id))!;
        await VoteAsync(code, "Tilat", "Järjestöavustukset", "Järjestöagentit");

        var again = await (await Visitor().OpenAsync("/vote")).Form().Fill("Äänestyskoodi", code).SubmitAsync();
        var operations = await App.DataAsync(db => db.Set<Operation>().CountAsync(operation => operation.Location.StartsWith("/vote")));

        again.ShouldRefuse("on jo laskettu");
        Assert.Equal(0, operations);
        Assert.Equal(1, (await ReadAsync(ballot)).Cast);
    }

    [Fact]
    public async Task The_hall_sees_the_live_ranking_only_when_the_host_opens_it()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var ballot = await OpenBallotAsync(gathering);
        var address = $"/gatherings/{gathering.Id}/screen/ballots/{ballot.Id}";

        var before = await Visitor().OpenAsync(address);
        await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/ballots/{ballot.Id}")).Form("#ranking").SubmitAsync();
        var after = await Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("kun kymmenen on äänestänyt", after.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tally_that_does_not_add_up_comes_back_as_typed()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        var ballot = await OpenBallotAsync(gathering);
        var liaison = SignedInAs(await Given.LiaisonAsync(host));

        var refused = await (await liaison.OpenAsync($"/gatherings/{gathering.Id}/ballots/{ballot.Id}/paper")).Form()
            .Fill("Paperilippujen määrä", "5").Fill("Tilat", "5").Fill("Järjestöavustukset", "kolme").SubmitAsync();
        var sum = await refused.Form().Fill("Järjestöavustukset", "3").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        sum.ShouldRefuse("Äänten summan on oltava 15");
        Assert.Contains("value=\"5\"", sum.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_speaks_three_languages()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        await WorkshopAsync(gathering);
        var ballot = await OpenBallotAsync(gathering, Electorate.OneAnAssociation);
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var at = $"gatherings/{gathering.Id}";

        foreach (var path in new[] { $"{at}/workshop", $"{at}/workshop/edit", $"{at}/workshop/codes", $"{at}/workshop/people", $"{at}/screen", $"{at}/ballots", $"{at}/ballots/cards", $"{at}/ballots/{ballot.Id}", $"{at}/ballots/{ballot.Id}/paper", $"{at}/screen/ballots/{ballot.Id}", "scribe", "vote", "vote/thanks" })
        {
            foreach (var language in new[] { "fi", "sv", "en" })
            {
                var page = (await liaison.OpenAsync($"/{language}/{path}")).ShouldBeOk();
                Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
                Assert.Single(page.Document.QuerySelectorAll("h1"));
            }
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    private async Task VoteAsync(string code, params string[] choices)
    {
        var page = await (await Visitor().OpenAsync("/vote")).Form().Fill("Äänestyskoodi", code).SubmitAsync();
        var form = page.ShouldBeOk().Form();
        foreach (var choice in choices) form.Tick(choice);
        Assert.Equal("Kiitos, äänesi on laskettu", (await form.SubmitAsync()).Heading);
    }
}
