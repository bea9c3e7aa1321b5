using Kumppani.Forums;
using Kumppani.Forums.Ballots;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class BallotBoxTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task Two_hundred_ballots_at_once_are_each_counted_once()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var codes = await PrintAsync(gathering.Id, 200);

        var outcomes = await Task.WhenAll(codes.Select((code, index) => CastAsync(ballot, code, 1, 2 + (index % 2), 4 + (index % 4))));

        var counted = await ReadAsync(ballot);
        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone));
        Assert.Equal(200, counted.Cast);
        Assert.Equal([200, 100, 100, 50, 50, 50, 50], counted.Options.Select(option => option.Votes));
    }

    [Fact]
    public async Task The_same_code_fifty_times_at_once_votes_once()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var code = (await HandOutAsync(gathering.Id))!;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => CastAsync(ballot, code, 1, 2, 3)));

        var counted = await ReadAsync(ballot);
        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.Equal(49, outcomes.Count(outcome => outcome.Problem == WorkshopProblems.CodeSpent));
        Assert.Equal((1, 3), (counted.Cast, counted.Options.Sum(option => option.Votes)));
    }

    [Fact]
    public async Task Fifty_check_ins_at_once_get_fifty_codes_though_the_batch_runs_out()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        await PrintAsync(gathering.Id, 20);

        var codes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => HandOutAsync(gathering.Id)));
        var outcomes = await Task.WhenAll(codes.Select(code => CastAsync(ballot, code!, 1, 2, 3)));

        Assert.Equal(50, codes.Distinct().Count());
        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone));
    }

    [Fact]
    public async Task An_association_gets_one_code_however_many_of_its_people_come_at_once()
    {
        var host = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(host);
        var gathering = await GatheringAsync(host);
        await OpenBallotAsync(gathering, Electorate.OneAnAssociation);

        var registered = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => HandOutAsync(gathering.Id, association.Id)));
        var named = await Task.WhenAll(HandOutAsync(gathering.Id, null, "Åkerö Byförening rf"), HandOutAsync(gathering.Id, null, "åkerö  byförening rf"));
        var nobody = await HandOutAsync(gathering.Id);

        Assert.Single(registered, code => code is not null);
        Assert.Single(named, code => code is not null);
        Assert.Null(nobody);
    }

    [Fact]
    public async Task Without_a_ballot_nobody_gets_a_code()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());

        Assert.Null(await HandOutAsync(gathering.Id));
    }

    [Fact]
    public async Task Who_votes_is_settled_when_the_first_code_is_handed_out()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        await OpenBallotAsync(gathering);
        await HandOutAsync(gathering.Id);

        var changed = await InScopeAsync(services => services.GetRequiredService<CodeDesk>().SettleAsync(gathering.Id, Electorate.OneAnAssociation, default));

        Assert.Equal(WorkshopProblems.ElectorateSettled, changed.Problem);
    }

    [Fact]
    public async Task Two_or_four_choices_are_refused_and_the_code_stays_good()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var code = (await HandOutAsync(gathering.Id))!;

        var (two, four, thrice) = (await CastAsync(ballot, code, 1, 2), await CastAsync(ballot, code, 1, 2, 3, 4), await CastAsync(ballot, code, 1, 1, 1));
        var right = await CastAsync(ballot, code, 1, 2, 3);

        Assert.Equal(nameof(Texts.ChooseExactly), two.Problem?.Code);
        Assert.Equal(nameof(Texts.ChooseExactly), four.Problem?.Code);
        Assert.Equal(nameof(Texts.ChooseExactly), thrice.Problem?.Code);
        Assert.True(right.IsDone);
    }

    [Fact]
    public async Task Nothing_changes_after_the_closing()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var (early, late) = ((await HandOutAsync(gathering.Id))!, (await HandOutAsync(gathering.Id))!);
        await CastAsync(ballot, early, 1, 2, 3);

        var closing = await CloseAsync(ballot);
        var (cast, paper, again) = (await CastAsync(ballot, late, 1, 2, 3), await PaperAsync(ballot, 1, 1, 1, 1), await CloseAsync(ballot));

        var counted = await ReadAsync(ballot);
        Assert.True(closing.IsDone);
        Assert.All([cast, paper, again], outcome => Assert.Equal(WorkshopProblems.BallotIsClosed, outcome.Problem));
        Assert.Equal((1, 0, 3), (counted.Cast, counted.PaperBallots, counted.Options.Sum(option => option.Votes)));
    }

    [Fact]
    public async Task Votes_that_race_with_the_closing_are_counted_whole_or_refused()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        var codes = await PrintAsync(gathering.Id, 40);

        var votes = codes.Select(code => CastAsync(ballot, code, 1, 2, 3)).ToList();
        var closing = CloseAsync(ballot);
        var outcomes = await Task.WhenAll(votes);
        var closed = await closing;

        var counted = await ReadAsync(ballot);
        Assert.True(closed.IsDone);
        Assert.Equal(outcomes.Count(outcome => outcome.IsDone), counted.Cast);
        Assert.Equal(3 * counted.Cast, counted.Options.Sum(option => option.Votes));
        Assert.Equal(counted.Options.Select(option => option.Votes), counted.Options.Select(option => option.Shown));
    }

    [Fact]
    public async Task The_shown_ranking_moves_by_five_ballots_or_more_whatever_happens()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        List<int> seen = [0];

        foreach (var code in await PrintAsync(gathering.Id, 16))
        {
            await CastAsync(ballot, code, 1, 2, 3);
            seen.Add((await ReadAsync(ballot)).Options.Sum(option => option.Shown) / 3);
        }

        await CloseAsync(ballot);
        seen.Add((await ReadAsync(ballot)).Options.Sum(option => option.Shown) / 3);

        Assert.Equal([0, 5, 10, 16], seen.Distinct());
    }

    [Fact]
    public async Task Paper_is_kept_apart_corrected_at_will_and_must_add_up()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        await CastAsync(ballot, (await HandOutAsync(gathering.Id))!, 5, 6, 7);

        var short1 = await PaperAsync(ballot, 4, 4, 4, 3);
        var above = await PaperAsync(ballot, 4, 5, 4, 3);
        var negative = await PaperAsync(ballot, 1, -1, 3, 1);
        var first = await PaperAsync(ballot, 4, 4, 4, 4);
        var corrected = await PaperAsync(ballot, 3, 3, 2, 2, 2);

        var counted = await ReadAsync(ballot);
        Assert.Equal(nameof(Texts.PaperSum), short1.Problem?.Code);
        Assert.Equal(nameof(Texts.PaperOptionAbove), above.Problem?.Code);
        Assert.Equal(WorkshopProblems.PaperNumber, negative.Problem);
        Assert.True(first.IsDone && corrected.IsDone);
        Assert.Equal([3, 2, 2, 2, 0, 0, 0], counted.Options.Select(option => option.PaperVotes));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1], counted.Options.Select(option => option.Votes));
    }

    [Fact]
    public async Task Equal_votes_share_a_rank_in_the_order_of_the_paper()
    {
        var gathering = await GatheringAsync(await Given.MunicipalityAsync());
        var ballot = await OpenBallotAsync(gathering);
        await PaperAsync(ballot, 3, 1, 2, 0, 2, 3, 0, 1);
        await CloseAsync(ballot);

        var ranking = Ranking.Of(await ReadAsync(ballot));

        Assert.Equal([(1, 5), (2, 2), (2, 4), (4, 1), (4, 7), (6, 3), (6, 6)], ranking.Select(one => (one.Rank, Position(ballot, one.Id))));
    }

    [Fact]
    public async Task A_code_votes_in_every_ballot_of_its_gathering_and_in_no_other()
    {
        var host = await Given.MunicipalityAsync();
        var (gathering, other) = (await GatheringAsync(host), await GatheringAsync(host));
        var (first, second, foreign) = (await OpenBallotAsync(gathering), await OpenBallotAsync(gathering), await OpenBallotAsync(other));
        var code = (await HandOutAsync(gathering.Id))!;

        var outcomes = (await CastAsync(first, code, 1, 2, 3), await CastAsync(second, code, 1, 2, 3), await CastAsync(foreign, code, 1, 2, 3));

        Assert.True(outcomes.Item1.IsDone && outcomes.Item2.IsDone);
        Assert.Equal(WorkshopProblems.CodeSpent, outcomes.Item3.Problem);
        Assert.Equal(0, (await ReadAsync(foreign)).Cast);
    }

    private static int Position(Ballot ballot, Guid optionId) => ballot.Options.First(option => option.Id == optionId).Position;

    private Task<IReadOnlyList<string>> PrintAsync(Guid gatheringId, int cards) =>
        InScopeAsync(async services => (await services.GetRequiredService<CodeDesk>().PrintAsync(gatheringId, cards, default)).Value!);

    private Task<Outcome> CloseAsync(Ballot ballot) => InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        return await services.GetRequiredService<BallotBox>().CloseAsync(await db.Ballots.FirstAsync(one => one.Id == ballot.Id), default);
    });

    private Task<Outcome> PaperAsync(Ballot ballot, int ballots, params int[] votes) =>
        InScopeAsync(services => services.GetRequiredService<BallotBox>().EnterPaperAsync(
            ballot, ballots, votes.Select((count, index) => (ballot.Options[index].Id, count)).ToDictionary(one => one.Id, one => one.count), default));
}
