using Kumppani.Forums.Data;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Domain;

/// <summary>Checks people in, once each, and hands out their ballot codes in the same transaction.</summary>
internal sealed class Door(AppDb db, Seats seats, IEnumerable<IHandsOutCodes> desks, TimeProvider clock)
{
    /// <summary>She is here. A second time tells so and hands out nothing.</summary>
    public async Task<Outcome<Arrival>> ArriveAsync(Guid gatheringId, Guid registrationId, CancellationToken stop)
    {
        Arrival? arrival = null;
        var outcome = await db.DecideAsync(
            async () =>
            {
                await seats.HoldAsync(gatheringId, stop);
                if (await db.Registrations.FirstOrDefaultAsync(one => one.Id == registrationId && one.GatheringId == gatheringId, stop) is not { } registration)
                    return RegistrationProblems.Cancelled;

                var wasPresent = registration.IsPresent;
                if (registration.Arrive(clock.UtcNow()).Problem is { } problem) return problem;
                arrival = new Arrival(registration.Name, wasPresent ? null : await CodeAsync(registration, stop));
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        return outcome.Problem is { } refused ? refused : arrival!;
    }

    /// <summary>Somebody came without having registered.</summary>
    public async Task<Outcome<Arrival>> WalkInAsync(Guid gatheringId, Registrant who, CancellationToken stop)
    {
        Arrival? arrival = null;
        var outcome = await db.DecideAsync(
            async () =>
            {
                var made = await seats.WalkInAsync(gatheringId, who, stop);
                if (!made.IsDone) return made.Problem;

                arrival = new Arrival(made.Value.Name, await CodeAsync(made.Value, stop));
                await db.SaveChangesAsync(stop);
                return Outcome.Done;
            },
            stop);
        return outcome.Problem is { } refused ? refused : arrival!;
    }

    private async Task<string?> CodeAsync(Registration present, CancellationToken stop)
    {
        foreach (var desk in desks)
        {
            if (await desk.CodeForAsync(present.GatheringId, present.Id, present.OrganisationId, present.OrganisationName, stop) is { } code) return code;
        }

        return null;
    }
}
