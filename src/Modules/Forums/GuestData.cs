using System.Linq.Expressions;
using Kumppani.Forums.Clearings;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using static Kumppani.Kernel.Modules.PersonalValue;

namespace Kumppani.Forums;

/// <summary>
/// What gatherings keep of a person: her registrations, found by her address. Of ballots and of what a group wrote nothing is hers: they are kept so that
/// nobody can tell whose they are.
/// </summary>
internal sealed class GuestData(AppDb db, Seats seats, TimeProvider clock) : IPersonalData
{
    public IEnumerable<PersonalSection> Of(DataSubject who) =>
    [
        PersonalSection.Of(
            "forums_registrations",
            Texts.OwnRegistrations,
            null,
            // What she has registered for is hers to see, whoever it is shown to now.
            from one in db.Registrations.AsNoTracking().Where(Hers(who)).IgnoreQueryFilters([AppDb.VisibilityFilter])
            join gathering in db.Gatherings on one.GatheringId equals gathering.Id
            orderby one.Id
            select new { one, gathering.Title },
            row =>
            [
                Text("gathering", Texts.Gathering, row.Title.ToString()), Text("name", Texts.RegistrantName, row.one.Name), Text("address", Texts.RegistrantEmail, row.one.Email),
                Text("association", Texts.RegistrantAssociation, row.one.OrganisationName), Text("needs", Texts.Needs, row.one.Needs), Text("language", Texts.OwnLanguage, Language.Find(row.one.Language)?.Name),
                Text("seat", Texts.OwnSeat, Seat(row.one.Seat)), At("registered", Texts.OwnRegistered, row.one.RegisteredAt), At("present", Texts.OwnPresent, row.one.PresentAt),
            ]),
        PersonalSection.Of(
            "forums_registration_links",
            Texts.OwnRegistrationLinks,
            null,
            from link in db.RegistrationLinks.AsNoTracking()
            join one in db.Registrations.Where(Hers(who)) on link.RegistrationId equals one.Id
            orderby link.TokenHash
            select one.RegisteredAt,
            registered => [Text("link", Texts.OwnLink, Texts.OwnHashOnly), At("ofRegistration", Texts.OwnRegistered, registered)]),
    ];

    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        var now = clock.UtcNow();
        // A seat that nobody will sit on goes to the queue. In one order for everybody: nobody waits for one who waits for her.
        var coming = await db.Registrations.AsNoTracking().Where(Hers(who)).IgnoreQueryFilters([AppDb.VisibilityFilter])
            .Where(one => one.ClaimedEmail != null && one.PresentAt == null && db.Set<Gathering>().Any(gathering => gathering.Id == one.GatheringId && (gathering.EndsAt ?? gathering.StartsAt) > now))
            .OrderBy(one => one.GatheringId).ThenBy(one => one.Id).Select(one => new { one.GatheringId, one.Id }).ToListAsync(stop);
        foreach (var one in coming)
        {
            if (await seats.CancelAsync(one.GatheringId, one.Id, byHost: false, stop) is { IsDone: false } refused) return refused;
        }

        var ids = await db.Registrations.Where(Hers(who)).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(stop);
        foreach (var some in ids.Chunk(500)) await Guests.ForgetAsync(db, some, stop);
        return Outcome.Done;
    }

    private static Expression<Func<Registration, bool>> Hers(DataSubject who) => one => one.Email == who.Address || one.ClaimedEmail == who.Address;

    private static string Seat(SeatState seat) => seat switch
    {
        SeatState.Seated => Texts.SeatSeated,
        SeatState.Waiting => Texts.SeatWaiting,
        SeatState.Cancelled => Texts.SeatCancelled,
        _ => Texts.SeatOnTheSpot,
    };
}
