using Kumppani.Kernel.Domain;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;

namespace Kumppani.Tests.Wellbeing;

public sealed class MeasureMovesTests
{
    private static readonly Guid Municipality = Guid.CreateVersion7();
    private static readonly Guid Proposer = Guid.CreateVersion7();
    private static readonly Guid Owner = Guid.CreateVersion7();
    private static readonly LocalizedText Reason = LocalizedText.Of("Ei rahaa.");

    // Written out once more, cell by cell: P proposed, A agreed, I in progress, D done, X dropped.
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["P Municipality"] = "AX",
        ["P Proposer"] = "X",
        ["P Owner"] = "",
        ["A Municipality"] = "IDX",
        ["A Proposer"] = "ID",
        ["A Owner"] = "ID",
        ["I Municipality"] = "DX",
        ["I Proposer"] = "D",
        ["I Owner"] = "D",
        ["D Municipality"] = "I",
        ["D Proposer"] = "",
        ["D Owner"] = "",
        ["X Municipality"] = "P",
        ["X Proposer"] = "P",
        ["X Owner"] = "",
    };

    public static TheoryData<MeasureState, string, MeasureState> Cells =>
        [.. from state in Enum.GetValues<MeasureState>()
            from actor in Enum.GetNames<MeasureActor>()
            from to in Enum.GetValues<MeasureState>()
            select new TheoryDataRow<MeasureState, string, MeasureState>(state, actor, to)];

    [Theory, MemberData(nameof(Cells))]
    public void Every_cell_of_the_table_is_as_agreed(MeasureState state, string actor, MeasureState to)
    {
        var measure = In(state);
        var who = Enum.Parse<MeasureActor>(actor) switch { MeasureActor.Municipality => Municipality, MeasureActor.Proposer => Proposer, _ => Owner };

        var outcome = measure.Move(who, to, Reason);

        Assert.Equal(Expected[$"{Letter(state)} {actor}"].Contains(Letter(to)), outcome.IsDone);
        Assert.Equal(outcome.IsDone ? to : state, measure.State);
    }

    [Fact]
    public void A_stranger_moves_nothing()
    {
        Assert.All(Enum.GetValues<MeasureState>(), state => Assert.Empty(In(state).MovesOf(Guid.CreateVersion7())));
    }

    [Fact]
    public void Giving_up_asks_for_the_reason()
    {
        var measure = In(MeasureState.Agreed);

        var outcome = measure.Move(Municipality, MeasureState.Dropped, LocalizedText.Empty);

        Assert.Equal("ReasonMissing", outcome.Problem?.Code);
        Assert.Equal(MeasureState.Agreed, measure.State);
    }

    [Fact]
    public void Agreeing_publishes_and_a_proposal_stays_between_its_parties()
    {
        var measure = In(MeasureState.Proposed);
        var early = measure.Publish(Municipality);

        measure.Move(Municipality, MeasureState.Agreed, LocalizedText.Empty);

        Assert.Equal("NotAgreedYet", early.Problem?.Code);
        Assert.Equal(Visibility.Published, measure.Visibility);
    }

    [Fact]
    public void What_was_given_up_and_is_put_forward_again_leaves_the_public_pages()
    {
        var measure = In(MeasureState.Agreed);
        measure.Move(Municipality, MeasureState.Dropped, Reason);

        measure.Move(Proposer, MeasureState.Proposed, LocalizedText.Empty);

        Assert.Equal(Visibility.Private, measure.Visibility);
    }

    [Fact, Requirement("Y10b")]
    public void Each_side_keeps_its_own_words()
    {
        var measure = In(MeasureState.Agreed);
        measure.Note(Owner, MeasureSide.Association, LocalizedText.Of("Talkoot pidettiin."), DateTime.UnixEpoch);

        var note = measure.Mend(measure.Notes[0].Id, Municipality, LocalizedText.Of("Ei pidetty."), DateTime.UnixEpoch);
        var wording = measure.Change(Municipality, new(LocalizedText.Of("Toista"), LocalizedText.Empty, new(2027, 1, 1)), Owners);

        Assert.Equal("NotYourNote", note.Problem?.Code);
        Assert.Equal("NotYourWording", wording.Problem?.Code);
        Assert.Equal("Talkoot pidettiin.", measure.Notes[0].Text.Exactly("fi"));
    }

    [Fact]
    public void It_is_overdue_only_while_it_is_to_be_carried_out()
    {
        var later = new DateOnly(2027, 1, 1);

        Assert.Equal(
            [MeasureState.Agreed, MeasureState.InProgress],
            Enum.GetValues<MeasureState>().Where(state => In(state).IsOverdue(later)));
    }

    private static OwnerChoice[] Owners => [new(Owner, "hallitus", MeasureSide.Association)];

    private static Measure In(MeasureState state)
    {
        var measure = Measure.Propose(Proposer, Municipality, "m980", new(LocalizedText.Of("Yhteinen tavoite"), LocalizedText.Empty, new(2026, 12, 31)), Owners).Value!;
        MeasureState[] way = state switch
        {
            MeasureState.Proposed => [],
            MeasureState.Dropped => [MeasureState.Dropped],
            MeasureState.Agreed => [MeasureState.Agreed],
            MeasureState.InProgress => [MeasureState.Agreed, MeasureState.InProgress],
            _ => [MeasureState.Agreed, MeasureState.Done],
        };
        Assert.All(way, step => Assert.True(measure.Move(Municipality, step, Reason).IsDone));
        return measure;
    }

    private static char Letter(MeasureState state) => state switch
    {
        MeasureState.Proposed => 'P',
        MeasureState.Agreed => 'A',
        MeasureState.InProgress => 'I',
        MeasureState.Done => 'D',
        _ => 'X',
    };
}
