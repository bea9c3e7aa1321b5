using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Domain;

/// <summary>
/// Gives seats out and takes them back. Every decision first writes the gathering's row and so holds it to the end of the transaction:
/// two that come at once are decided one after the other, on both databases, and the queue moves in its order.
/// </summary>
internal sealed class Seats(AppDb db, SeatQueue queue, TimeProvider clock)
{
    /// <summary>Registers for a seat, or for the queue when there is none.</summary>
    /// <param name="gatheringId">A published gathering.</param>
    /// <param name="who">The person.</param>
    /// <param name="byHost">A host may write people down after the deadline.</param>
    /// <param name="stop">Stops before the decision.</param>
    public async Task<Outcome<Registration>> RegisterAsync(Guid gatheringId, Registrant who, bool byHost, CancellationToken stop)
    {
        using var lane = await LaneAsync(gatheringId, stop);
        var now = clock.UtcNow();
        Outcome<Registration> made = RegistrationProblems.Closed;
        var outcome = await db.DecideAsync(
            async () =>
            {
                var open = db.Gatherings.Where(gathering => gathering.Id == gatheringId && gathering.State == GatheringState.Published
                    && (byHost || (gathering.RegistrationClosesAt ?? gathering.StartsAt) > now));
                if (await NumberAsync(open, stop) is not { } turn) return RegistrationProblems.Closed;

                // A full gathering is not asked again: hundreds may be waiting for this row.
                var seated = turn.HasSeat && await db.Gatherings
                    .Where(gathering => gathering.Id == gatheringId && (gathering.Capacity == null || gathering.Taken < gathering.Capacity))
                    .ExecuteUpdateAsync(set => set.SetProperty(gathering => gathering.Taken, gathering => gathering.Taken + 1), stop) == 1;
                made = Registration.Make(gatheringId, turn.Number, who, seated ? SeatState.Seated : SeatState.Waiting, now);
                return await AddAsync(made, stop);
            },
            stop);
        return outcome.Problem is { } problem ? problem : made;
    }

    /// <summary>Writes down somebody who came without having registered, as present. Also when typed in from paper afterwards.</summary>
    public async Task<Outcome<Registration>> WalkInAsync(Guid gatheringId, Registrant who, CancellationToken stop)
    {
        var now = clock.UtcNow();
        Outcome<Registration> made = RegistrationProblems.Closed;
        var outcome = await db.DecideAsync(
            async () =>
            {
                var held = db.Gatherings.Where(gathering => gathering.Id == gatheringId
                    && (gathering.State == GatheringState.Published || gathering.State == GatheringState.Closed));
                if (await NumberAsync(held, stop) is not { } turn) return RegistrationProblems.Closed;

                made = Registration.Make(gatheringId, turn.Number, who, SeatState.OnTheSpot, now);
                made.Value?.Arrive(now);
                return await AddAsync(made, stop);
            },
            stop);
        return outcome.Problem is { } problem ? problem : made;
    }

    /// <summary>Cancels, and gives a freed seat to the first in the queue. A second time changes nothing.</summary>
    public async Task<Outcome> CancelAsync(Guid gatheringId, Guid registrationId, bool byHost, CancellationToken stop)
    {
        using var lane = await LaneAsync(gatheringId, stop);
        return await db.DecideAsync(() => GiveBackAsync(gatheringId, registrationId, byHost, stop), stop);
    }

    /// <summary>Sets the number of seats; null lifts the limit. More seats move the queue up; fewer than are taken are refused.</summary>
    public Task<Outcome> ResizeAsync(Guid gatheringId, int? capacity, CancellationToken stop) => db.DecideAsync(
        async () =>
        {
            await HoldAsync(gatheringId, stop);
            var before = await db.Gatherings.Where(gathering => gathering.Id == gatheringId).Select(gathering => gathering.Capacity).SingleAsync(stop);
            if (before == capacity) return Outcome.Done;

            var resized = await db.Gatherings
                .Where(gathering => gathering.Id == gatheringId && (capacity == null || gathering.Taken <= capacity))
                .ExecuteUpdateAsync(set => set.SetProperty(gathering => gathering.Capacity, capacity), stop);
            if (resized == 0) return RegistrationProblems.CapacityTaken;

            var taken = await db.Gatherings.Where(gathering => gathering.Id == gatheringId).Select(gathering => gathering.Taken).SingleAsync(stop);
            var moved = await MoveUpAsync(gatheringId, capacity - taken ?? int.MaxValue, stop);
            await AddTakenAsync(gatheringId, moved, stop);
            (await db.Gatherings.SingleAsync(gathering => gathering.Id == gatheringId, stop)).AnnounceSeats(capacity);
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        },
        stop);

    private async Task<Outcome> GiveBackAsync(Guid gatheringId, Guid registrationId, bool byHost, CancellationToken stop)
    {
        await HoldAsync(gatheringId, stop);
        var registration = await db.Registrations.FirstOrDefaultAsync(one => one.Id == registrationId && one.GatheringId == gatheringId, stop);
        if (registration is null) return RegistrationProblems.Cancelled;

        // What was loaded before the row was held may be old.
        await db.Entry(registration).ReloadAsync(stop);
        var hadSeat = registration.Seat is SeatState.Seated;
        if (registration.Cancel(byHost).Problem is { } problem) return problem;
        if (hadSeat && await MoveUpAsync(gatheringId, 1, stop) == 0) await AddTakenAsync(gatheringId, -1, stop);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    // Inside a decision the caller has waited already, before it took its connection.
    private async Task<IDisposable?> LaneAsync(Guid gatheringId, CancellationToken stop) =>
        db.Database.CurrentTransaction is null ? await queue.TurnAsync(gatheringId, stop) : null;

    private async Task<int> MoveUpAsync(Guid gatheringId, int free, CancellationToken stop)
    {
        if (free <= 0 || !await db.Gatherings.AnyAsync(gathering => gathering.Id == gatheringId && gathering.State == GatheringState.Published, stop)) return 0;

        var next = await db.Registrations
            .Where(one => one.GatheringId == gatheringId && one.Seat == SeatState.Waiting)
            .OrderBy(one => one.Number)
            .Take(free)
            .ToListAsync(stop);
        foreach (var one in next) one.MoveUp();
        return next.Count;
    }

    private async Task<Turn?> NumberAsync(IQueryable<Gathering> gathering, CancellationToken stop)
    {
        var given = await gathering.ExecuteUpdateAsync(set => set.SetProperty(one => one.NextNumber, one => one.NextNumber + 1), stop);
        return given == 0
            ? null
            : await gathering.Select(one => new Turn(one.NextNumber - 1, one.Capacity == null || one.Taken < one.Capacity)).SingleAsync(stop);
    }

    /// <summary>Takes the gathering's row until the end of the transaction.</summary>
    internal Task<int> HoldAsync(Guid gatheringId, CancellationToken stop) =>
        db.Gatherings.Where(gathering => gathering.Id == gatheringId)
            .ExecuteUpdateAsync(set => set.SetProperty(gathering => gathering.NextNumber, gathering => gathering.NextNumber), stop);

    private Task<int> AddTakenAsync(Guid gatheringId, int seats, CancellationToken stop) =>
        db.Gatherings.Where(gathering => gathering.Id == gatheringId)
            .ExecuteUpdateAsync(set => set.SetProperty(gathering => gathering.Taken, gathering => gathering.Taken + seats), stop);

    // The gathering's row is held, so nobody can come between the look and the insert; the unique index stands behind it.
    private async Task<Outcome> AddAsync(Outcome<Registration> made, CancellationToken stop)
    {
        if (!made.IsDone) return made.Problem;

        var (gatheringId, email) = (made.Value.GatheringId, made.Value.ClaimedEmail);
        if (email is not null && await db.Registrations.AnyAsync(one => one.GatheringId == gatheringId && one.ClaimedEmail == email, stop))
            return RegistrationProblems.AlreadyRegistered;

        db.Registrations.Add(made.Value);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private sealed record Turn(int Number, bool HasSeat);
}
