using Kumppani.Forums;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Tests.Forums;

public sealed class GatheringTests
{
    private static readonly DateTime Start = new(2026, 9, 25, 14, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Every_cell_of_the_table_of_states_and_steps_does_what_it_says()
    {
        foreach (var state in Enum.GetValues<GatheringState>())
        {
            foreach (var step in Enum.GetValues<GatheringStep>())
            {
                var gathering = In(state);

                var outcome = gathering.Step(step, Start.AddHours(1));

                var expected = (state, step) switch
                {
                    (GatheringState.Draft, GatheringStep.Publish) => GatheringState.Published,
                    (GatheringState.Draft, GatheringStep.Cancel) => GatheringState.Cancelled,
                    (GatheringState.Published, GatheringStep.Close) => GatheringState.Closed,
                    (GatheringState.Published, GatheringStep.Cancel) => GatheringState.Cancelled,
                    (GatheringState.Closed, GatheringStep.Reopen) => GatheringState.Published,
                    _ => (GatheringState?)null,
                };
                Assert.Equal(expected is not null, outcome.IsDone);
                Assert.Equal(expected ?? state, gathering.State);
                if (expected is null) Assert.Equal(GatheringProblems.StepNotAllowed, outcome.Problem);
            }
        }
    }

    [Fact]
    public void A_draft_is_private_and_a_cancelled_gathering_stays_readable()
    {
        var gathering = In(GatheringState.Draft);
        Assert.Equal(Visibility.Private, gathering.Visibility);

        gathering.Step(GatheringStep.Publish, Start);
        gathering.Step(GatheringStep.Cancel, Start);

        Assert.Equal(Visibility.Published, gathering.Visibility);
    }

    [Fact]
    public void A_gathering_is_not_held_before_it_has_begun()
    {
        var gathering = In(GatheringState.Published);

        var outcome = gathering.Step(GatheringStep.Close, Start.AddMinutes(-1));

        Assert.Equal(GatheringProblems.NotYetHeld, outcome.Problem);
    }

    [Fact]
    public void Registration_is_open_from_publication_to_the_deadline()
    {
        var deadline = Start.AddDays(-7);
        var gathering = Draft(Details() with { RegistrationClosesAt = deadline });
        Assert.False(gathering.TakesRegistrations(deadline.AddDays(-1)));

        gathering.Step(GatheringStep.Publish, deadline.AddDays(-2));

        Assert.True(gathering.TakesRegistrations(deadline.AddSeconds(-1)));
        Assert.False(gathering.TakesRegistrations(deadline));
    }

    [Fact]
    public void A_gathering_whose_date_is_open_is_published_but_takes_no_registrations()
    {
        var gathering = Draft(Details() with { StartsAt = null, EndsAt = null });

        var outcome = gathering.Step(GatheringStep.Publish, Start);

        Assert.True(outcome.IsDone);
        Assert.False(gathering.TakesRegistrations(Start));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(GatheringProblems.TitleMissing, Try(Details() with { Title = LocalizedText.Empty }));
        Assert.Equal(GatheringProblems.EndsBeforeStart, Try(Details() with { EndsAt = Start.AddHours(-1) }));
        Assert.Equal(GatheringProblems.DeadlineAfterStart, Try(Details() with { RegistrationClosesAt = Start.AddHours(1) }));
        Assert.Equal(GatheringProblems.NoPlace, Gathering.Draft(Guid.CreateVersion7(), Details(), null, []).Problem);
    }

    private static Problem? Try(GatheringDetails details) => Gathering.Draft(Guid.CreateVersion7(), details, null, ["m980"]).Problem;

    private static Gathering In(GatheringState state)
    {
        var gathering = Draft(Details());
        if (state is GatheringState.Published or GatheringState.Closed) gathering.Step(GatheringStep.Publish, Start);
        if (state is GatheringState.Closed) gathering.Step(GatheringStep.Close, Start);
        if (state is GatheringState.Cancelled) gathering.Step(GatheringStep.Cancel, Start);
        Assert.Equal(state, gathering.State);
        return gathering;
    }

    private static Gathering Draft(GatheringDetails details) => Gathering.Draft(Guid.CreateVersion7(), details, null, ["m980"]).Value!;

    private static GatheringDetails Details() => new(
        GatheringKind.Forum, LocalizedText.Of("Kumppanuusfoorumi"), LocalizedText.Empty, LocalizedText.Empty, Start, Start.AddHours(3), "Valtuustosali", null, null);
}
