using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Forums.Pages.Gatherings;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Pages.Workshops;

/// <summary>Who sits in which group: by the host's hand, else by wish, else by the association's category. At most <see cref="Most"/> people.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class PeopleModel(AppDb db) : GatheringPage(db)
{
    public const int Most = 1000;

    private IReadOnlyList<Registration> registrations = [];

    public Workshop Workshop { get; private set; } = null!;

    public ILookup<Guid, GroupPerson> People { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await ShowAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid[] people, Guid group, CancellationToken stop)
    {
        if (!await ShowAsync(id, stop)) return NotFound();
        if (Workshop.Groups.All(one => one.Id != group)) return Refuse(WorkshopProblems.NoSuchGroup);

        var moved = registrations.Select(registration => registration.Id).Intersect(people).ToList();
        var seats = await Db.GroupSeats.Where(seat => moved.Contains(seat.RegistrationId)).ToDictionaryAsync(seat => seat.RegistrationId, stop);
        foreach (var person in moved)
        {
            if (!seats.TryGetValue(person, out var seat)) Db.Add(seat = new GroupSeat { RegistrationId = person });
            seat.GroupId = group;
        }

        return await SaveAsync(Outcome.Done, Texts.GroupMoved, $"/gatherings/{id}/workshop/people", stop);
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return false;
        if (await Db.WholeWorkshops.AsNoTracking().FirstOrDefaultAsync(one => one.GatheringId == id, stop) is not { } workshop) return false;

        Workshop = workshop;
        registrations = await Db.Registrations.AsNoTracking()
            .Where(one => one.GatheringId == id && (one.Seat == SeatState.Seated || one.Seat == SeatState.OnTheSpot))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Most).ToListAsync(stop);
        var ids = workshop.Groups.Select(group => group.Id).ToList();
        var seats = await Db.GroupSeats.AsNoTracking().Where(seat => ids.Contains(seat.GroupId)).ToDictionaryAsync(seat => seat.RegistrationId, seat => seat.GroupId, stop);
        People = registrations.ToLookup(
            one => seats.TryGetValue(one.Id, out var group) ? group : (workshop.GroupFor(one.GroupWish ?? one.Category) ?? workshop.Groups[^1]).Id,
            one => new GroupPerson(one.Id, one.Name == Registration.Forgotten ? Texts.GuestForgotten : one.Name, one.OrganisationName, one.IsPresent));
        return true;
    }
}
