using Kumppani.Forums;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Forums;

public sealed class BallotRulesTests
{
    private static readonly DateTime Now = new(2026, 9, 25, 15, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string, string, string?> Cells { get; } = new()
    {
        { nameof(BallotState.Draft), nameof(BallotAction.Change), nameof(BallotState.Draft) },
        { nameof(BallotState.Draft), nameof(BallotAction.Open), nameof(BallotState.Open) },
        { nameof(BallotState.Draft), nameof(BallotAction.Cast), null },
        { nameof(BallotState.Draft), nameof(BallotAction.EnterPaper), null },
        { nameof(BallotState.Draft), nameof(BallotAction.ShowRanking), null },
        { nameof(BallotState.Draft), nameof(BallotAction.Close), null },
        { nameof(BallotState.Open), nameof(BallotAction.Change), null },
        { nameof(BallotState.Open), nameof(BallotAction.Open), null },
        { nameof(BallotState.Open), nameof(BallotAction.Cast), nameof(BallotState.Open) },
        { nameof(BallotState.Open), nameof(BallotAction.EnterPaper), nameof(BallotState.Open) },
        { nameof(BallotState.Open), nameof(BallotAction.ShowRanking), nameof(BallotState.Open) },
        { nameof(BallotState.Open), nameof(BallotAction.Close), nameof(BallotState.Closed) },
        { nameof(BallotState.Closed), nameof(BallotAction.Change), null },
        { nameof(BallotState.Closed), nameof(BallotAction.Open), null },
        { nameof(BallotState.Closed), nameof(BallotAction.Cast), null },
        { nameof(BallotState.Closed), nameof(BallotAction.EnterPaper), null },
        { nameof(BallotState.Closed), nameof(BallotAction.ShowRanking), null },
        { nameof(BallotState.Closed), nameof(BallotAction.Close), null },
    };

    [Theory, MemberData(nameof(Cells))]
    public void Every_cell_of_the_table_leads_where_it_says_or_refuses(string from, string action, string? to)
    {
        var (state, done) = (Enum.Parse<BallotState>(from), Enum.Parse<BallotAction>(action));

        var refusal = BallotRules.Refusal(state, done);

        Assert.Equal(to is null, refusal is not null);
        if (to is not null) Assert.Equal(Enum.Parse<BallotState>(to), BallotRules.Table[(state, done)]);
    }

    [Fact]
    public void The_cells_are_all_there_are() =>
        Assert.Equal(Enum.GetValues<BallotState>().Length * Enum.GetValues<BallotAction>().Length, Cells.Count);

    [Fact]
    public void The_entity_follows_the_table()
    {
        var ballot = Ballot.FromTemplate(Guid.CreateVersion7());

        Assert.Equal(WorkshopProblems.BallotIsDraft, ballot.Close(Now).Problem);
        Assert.True(ballot.Open(Now).IsDone);
        Assert.Equal(WorkshopProblems.BallotIsOpen, ballot.Change(ballot.Title, 2, [.. ballot.Options.Select(option => (option.Id, option.Title))]).Problem);
        Assert.True(ballot.Close(Now).IsDone);
        Assert.Equal(WorkshopProblems.BallotIsClosed, ballot.ShowRanking(show: false).Problem);
        Assert.True(ballot.IsRankingShown);
    }

    [Fact]
    public void A_ballot_needs_a_title_two_options_and_fewer_choices_than_options()
    {
        var id = Guid.CreateVersion7();
        var (title, one, two) = (LocalizedText.In("fi", "Mikä?"), LocalizedText.In("fi", "Yksi"), LocalizedText.In("fi", "Kaksi"));

        Assert.Equal(WorkshopProblems.BallotTitleMissing, Ballot.Draft(id, LocalizedText.Empty, 1, [one, two]).Problem);
        Assert.Equal(WorkshopProblems.BallotOptionCount, Ballot.Draft(id, title, 1, [one]).Problem);
        Assert.Equal(WorkshopProblems.BallotChoiceCount, Ballot.Draft(id, title, 2, [one, two]).Problem);
        Assert.True(Ballot.Draft(id, title, 1, [one, two]).IsDone);
    }

    [Fact]
    public void An_option_reworded_in_the_draft_keeps_its_place_and_its_id()
    {
        var ballot = Ballot.FromTemplate(Guid.CreateVersion7());
        var second = ballot.Options[1];

        ballot.Change(ballot.Title, 2, [(second.Id, LocalizedText.In("fi", "Kirje")), (Guid.Empty, LocalizedText.In("fi", "Uusi")), (ballot.Options[0].Id, ballot.Options[0].Title)]);

        Assert.Equal([second.Id], ballot.Options.Take(1).Select(option => option.Id));
        Assert.Equal(["Kirje", "Uusi", "Foorumit kaksi kertaa vuodessa"], ballot.Options.Select(option => option.Title.Exactly("fi")));
        Assert.Equal([1, 2, 3], ballot.Options.Select(option => option.Position));
    }
}
