using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Kernel.Jobs;

public sealed class JobRunnerTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task Of_fifty_nodes_that_find_a_run_due_one_runs_it()
    {
        await using var desk = await KnownAsync();
        desk.Clock.Move(Day);

        var ran = await desk.LookAtOnceAsync(50);

        var run = (await desk.RunsAsync())[^1];
        Assert.Equal((1, 1), (ran, desk.Ledger.Entries));
        Assert.Equal((JobState.Done, 1, 0, 7), (run.State, run.Attempts, run.Missed, run.Changed));
        Assert.Equal(new DateTime(2026, 3, 3, 4, 30, 0, DateTimeKind.Utc), run.DueAt);
    }

    [Fact]
    public async Task A_run_that_is_over_is_not_run_again()
    {
        await using var desk = await KnownAsync();
        desk.Clock.Move(Day);
        await desk.LookAsync();

        desk.Clock.Move(TimeSpan.FromHours(2));
        var again = await desk.LookAsync();

        Assert.Equal((false, 1), (again, desk.Ledger.Entries));
    }

    [Fact]
    public async Task What_was_missed_while_nobody_ran_is_seen_and_made_good_by_one_run()
    {
        await using var desk = await KnownAsync();
        desk.Clock.Move(Day * 5);

        var ran = await desk.LookAtOnceAsync(50);

        var runs = await desk.RunsAsync();
        Assert.Equal((1, 1, 2), (ran, desk.Ledger.Entries, runs.Count));
        Assert.Equal((JobState.Done, 4), (runs[^1].State, runs[^1].Missed));
    }

    [Fact]
    public async Task A_new_job_owes_nothing_for_the_time_before()
    {
        await using var desk = await JobDesk.CreateAsync();

        var ran = await desk.LookAtOnceAsync(50);

        var run = Assert.Single(await desk.RunsAsync());
        Assert.Equal((0, 0, JobState.Done, 0), (ran, desk.Ledger.Entries, run.State, run.Attempts));
    }

    [Fact]
    public async Task A_run_that_fails_is_tried_again_later_and_given_up_in_the_end()
    {
        await using var desk = await KnownAsync();
        desk.Ledger.Failure = new InvalidOperationException("liisa@example.fi is no address");
        desk.Clock.Move(Day);

        await desk.LookAsync();
        var tooEarly = await desk.LookAtOnceAsync(10);
        var first = (await desk.RunsAsync())[^1];
        for (var hour = 0; hour < 12; hour++)
        {
            desk.Clock.Move(TimeSpan.FromHours(1));
            await desk.LookAtOnceAsync(10);
        }

        var last = (await desk.RunsAsync())[^1];
        Assert.Equal((0, JobState.Failed, 1, nameof(InvalidOperationException)), (tooEarly, first.State, first.Attempts, first.Failure));
        Assert.True(first.WaitUntil > first.EndedAt);
        Assert.Equal((JobState.Failed, JobRun.MostAttempts, JobRun.MostAttempts, (DateTime?)null), (last.State, last.Attempts, desk.Ledger.Entries, last.WaitUntil));
    }

    [Fact]
    public async Task A_run_whose_node_died_over_it_is_taken_over_by_one_node_when_its_time_is_up()
    {
        await using var desk = await KnownAsync();
        desk.Clock.Move(Day);
        await desk.LookAsync();
        var until = desk.Clock.UtcNow().AddHours(1);
        await desk.InAsync(async db =>
        {
            await db.DecideAsync(
                async () =>
                {
                    await db.Set<JobRun>().Where(run => run.Attempts == 1)
                        .ExecuteUpdateAsync(set => set.SetProperty(run => run.State, JobState.Running).SetProperty(run => run.WaitUntil, until));
                    return Outcome.Done;
                },
                CancellationToken.None);
            return 0;
        });

        var whileItMayLive = await desk.LookAtOnceAsync(10);
        desk.Clock.Move(TimeSpan.FromHours(1));
        var afterwards = await desk.LookAtOnceAsync(50);

        var run = (await desk.RunsAsync())[^1];
        Assert.Equal((0, 1, 2), (whileItMayLive, afterwards, desk.Ledger.Entries));
        Assert.Equal((JobState.Done, 2), (run.State, run.Attempts));
    }

    private static async Task<JobDesk> KnownAsync()
    {
        var desk = await JobDesk.CreateAsync();
        await desk.LookAsync();
        return desk;
    }
}
