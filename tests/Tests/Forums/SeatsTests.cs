using Kumppani.Forums;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Forums;

public sealed class SeatsTests(App app)
{
    private static readonly DateTime Future = DateTime.SpecifyKind(new DateTime(2100, 9, 25, 14, 0, 0), DateTimeKind.Utc);

    [Fact]
    public async Task Of_two_hundred_registrations_for_fifty_seats_fifty_get_in_and_the_rest_queue_in_order()
    {
        var id = await PublishedAsync(capacity: 50);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 200).Select(n => RegisterAsync(id, n)));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone, outcome.Problem?.Code));
        var rows = await RowsAsync(id);
        Assert.Equal(Enumerable.Range(1, 200), rows.Select(row => row.Number));
        Assert.All(rows.Take(50), row => Assert.Equal(SeatState.Seated, row.Seat));
        Assert.All(rows.Skip(50), row => Assert.Equal(SeatState.Waiting, row.Seat));
        Assert.Equal(50, await TakenAsync(id));
    }

    [Fact]
    public async Task Nodes_that_know_nothing_of_each_other_give_no_seat_twice()
    {
        var id = await PublishedAsync(capacity: 20);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 50).Select(async n =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            var ofItsOwn = ActivatorUtilities.CreateInstance<Seats>(scope.ServiceProvider, new SeatQueue());
            return await ofItsOwn.RegisterAsync(id, Who(n), byHost: false, default);
        }));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone, outcome.Problem?.Code));
        var rows = await RowsAsync(id);
        Assert.Equal(Enumerable.Range(1, 50), rows.Select(row => row.Number));
        Assert.Equal(Enumerable.Range(1, 20), rows.Where(row => row.Seat is SeatState.Seated).Select(row => row.Number));
        Assert.Equal(20, await TakenAsync(id));
    }

    [Fact]
    public async Task Cancelled_seats_go_to_the_first_in_the_queue_also_when_many_cancel_at_once()
    {
        var id = await PublishedAsync(capacity: 20);
        foreach (var n in Enumerable.Range(1, 50)) await RegisterAsync(id, n);
        var rows = await RowsAsync(id);

        var outcomes = await Task.WhenAll(rows.Take(15).Select(row => SeatsAsync(seats => seats.CancelAsync(id, row.Id, byHost: false, default))));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone, outcome.Problem?.Code));
        rows = await RowsAsync(id);
        Assert.All(rows.Take(15), row => Assert.Equal(SeatState.Cancelled, row.Seat));
        Assert.All(rows.Skip(15).Take(20), row => Assert.Equal(SeatState.Seated, row.Seat));
        Assert.All(rows.Skip(35), row => Assert.Equal(SeatState.Waiting, row.Seat));
        Assert.Equal(20, await TakenAsync(id));
    }

    [Fact]
    public async Task The_same_cancellation_sent_many_times_at_once_frees_one_seat()
    {
        var id = await PublishedAsync(capacity: 2);
        foreach (var n in Enumerable.Range(1, 5)) await RegisterAsync(id, n);
        var first = (await RowsAsync(id))[0];

        await Task.WhenAll(Enumerable.Range(1, 10).Select(_ => SeatsAsync(seats => seats.CancelAsync(id, first.Id, byHost: false, default))));

        Assert.Equal(
            [SeatState.Cancelled, SeatState.Seated, SeatState.Seated, SeatState.Waiting, SeatState.Waiting],
            (await RowsAsync(id)).Select(row => row.Seat));
        Assert.Equal(2, await TakenAsync(id));
    }

    [Fact]
    public async Task Registering_and_cancelling_at_once_leaves_no_seat_empty_while_somebody_waits()
    {
        var id = await PublishedAsync(capacity: 10);
        foreach (var n in Enumerable.Range(1, 10)) await RegisterAsync(id, n);
        var seated = await RowsAsync(id);

        await Task.WhenAll(
            Enumerable.Range(11, 25).Select(async n => { await RegisterAsync(id, n); })
                .Concat(seated.Select(async row => { await SeatsAsync(seats => seats.CancelAsync(id, row.Id, byHost: false, default)); })));

        var rows = await RowsAsync(id);
        Assert.Equal(10, rows.Count(row => row.Seat is SeatState.Seated));
        Assert.Equal(15, rows.Count(row => row.Seat is SeatState.Waiting));
        Assert.Equal(10, await TakenAsync(id));
        Assert.True(rows.Where(row => row.Seat is SeatState.Seated).Max(row => row.Number) < rows.Where(row => row.Seat is SeatState.Waiting).Min(row => row.Number));
    }

    [Fact]
    public async Task More_seats_move_the_queue_up_and_fewer_than_taken_are_refused()
    {
        var id = await PublishedAsync(capacity: 3);
        foreach (var n in Enumerable.Range(1, 8)) await RegisterAsync(id, n);

        var raised = await SeatsAsync(seats => seats.ResizeAsync(id, 5, default));
        var lowered = await SeatsAsync(seats => seats.ResizeAsync(id, 4, default));

        Assert.True(raised.IsDone);
        Assert.Equal(RegistrationProblems.CapacityTaken, lowered.Problem);
        Assert.Equal([1, 2, 3, 4, 5], (await RowsAsync(id)).Where(row => row.Seat is SeatState.Seated).Select(row => row.Number));

        await SeatsAsync(seats => seats.ResizeAsync(id, null, default));

        Assert.All(await RowsAsync(id), row => Assert.Equal(SeatState.Seated, row.Seat));
        Assert.Equal(8, await TakenAsync(id));
    }

    [Fact]
    public async Task Of_fifty_registrations_with_one_address_at_once_one_is_taken()
    {
        var id = await PublishedAsync(capacity: null);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 50).Select(_ => RegisterAsync(id, 7)));

        Assert.Equal(1, outcomes.Count(outcome => outcome.IsDone));
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(RegistrationProblems.AlreadyRegistered, outcome.Problem));
        Assert.Single(await RowsAsync(id));
        Assert.Equal(1, await TakenAsync(id));
    }

    [Fact]
    public async Task Who_cancelled_may_register_again()
    {
        var id = await PublishedAsync(capacity: 1);
        var first = await RegisterAsync(id, 1);
        await SeatsAsync(seats => seats.CancelAsync(id, first.Value!.Id, byHost: false, default));

        var again = await RegisterAsync(id, 1);

        Assert.True(again.IsDone, again.Problem?.Code);
        Assert.Equal([SeatState.Cancelled, SeatState.Seated], (await RowsAsync(id)).Select(row => row.Seat));
    }

    [Fact]
    public async Task After_the_deadline_only_a_host_writes_people_down()
    {
        var id = await PublishedAsync(capacity: 5, deadline: new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var late = await RegisterAsync(id, 1);
        var byHost = await SeatsAsync(seats => seats.RegisterAsync(id, Who(1), byHost: true, default));

        Assert.Equal(RegistrationProblems.Closed, late.Problem);
        Assert.True(byHost.IsDone, byHost.Problem?.Code);
    }

    [Fact]
    public async Task A_draft_and_a_cancelled_gathering_take_nobody()
    {
        var draft = await SavedAsync(capacity: 5, deadline: null);
        var cancelled = await SavedAsync(capacity: 5, deadline: null, GatheringStep.Publish, GatheringStep.Cancel);

        Assert.Equal(RegistrationProblems.Closed, (await RegisterAsync(draft, 1)).Problem);
        Assert.Equal(RegistrationProblems.Closed, (await RegisterAsync(cancelled, 1)).Problem);
    }

    [Fact]
    public async Task Who_comes_without_registering_takes_no_counted_seat_and_is_present()
    {
        var id = await PublishedAsync(capacity: 1);
        await RegisterAsync(id, 1);

        var walkIn = await SeatsAsync(seats => seats.WalkInAsync(id, Who(2), default));

        Assert.True(walkIn.IsDone, walkIn.Problem?.Code);
        Assert.Equal((SeatState.OnTheSpot, true), (walkIn.Value.Seat, walkIn.Value.IsPresent));
        Assert.Equal(1, await TakenAsync(id));
    }

    private Task<Guid> PublishedAsync(int? capacity, DateTime? deadline = null) => SavedAsync(capacity, deadline, GatheringStep.Publish);

    private Task<Guid> SavedAsync(int? capacity, DateTime? deadline, params GatheringStep[] steps) => app.DataAsync(async db =>
    {
        var details = new GatheringDetails(
            GatheringKind.Forum, LocalizedText.Of("Kumppanuusfoorumi"), LocalizedText.Empty, LocalizedText.Empty, Future, null, null, null, deadline);
        var gathering = Gathering.Draft(Guid.CreateVersion7(), details, capacity, ["m980"]).Value!;
        foreach (var step in steps) gathering.Step(step, Future);
        db.Add(gathering);
        await db.SaveChangesAsync();
        return gathering.Id;
    });

    private Task<Outcome<Registration>> RegisterAsync(Guid id, int n) => SeatsAsync(seats => seats.RegisterAsync(id, Who(n), byHost: false, default));

    private async Task<T> SeatsAsync<T>(Func<Seats, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Seats>());
    }

    private Task<List<Registration>> RowsAsync(Guid id) => app.DataAsync(db =>
        db.Registrations.AsNoTracking().Where(row => row.GatheringId == id).OrderBy(row => row.Number).ToListAsync());

    private Task<int> TakenAsync(Guid id) => app.DataAsync(db => db.Gatherings.Where(one => one.Id == id).Select(one => one.Taken).SingleAsync());

    private static Registrant Who(int n) =>
        new($"Edustaja {n}", EmailAddress.TryParse($"edustaja{n}@example.org", out var address) ? address : null, null, "Esimerkkiyhdistys", null, null, "fi");
}
