using Kumppani.Forums.Clearings;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

public sealed class GuestRetentionTests(App app) : PageTest(app)
{
    private static readonly DateTime Before = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Who_came_is_forgotten_when_the_gathering_is_long_over_and_the_numbers_stay()
    {
        var municipality = await Given.MunicipalityAsync();
        var (old, young) = (await HeldAsync(municipality, Before.AddDays(-1)), await HeldAsync(municipality, Before.AddDays(1)));

        var gone = await App.DataAsync(db => new ForgetGuests(db).ClearAsync(Before, 500, CancellationToken.None));
        var again = await App.DataAsync(db => new ForgetGuests(db).ClearAsync(Before, 500, CancellationToken.None));

        Assert.Equal((3, 0), (gone, again));
        var forgotten = await GuestsAsync(old);
        Assert.All(forgotten, guest => Assert.Equal(("", "", null, null, null, null), (guest.Name, guest.SortKey, guest.Email, guest.ClaimedEmail, guest.Needs, guest.OrganisationName)));
        Assert.Equal([SeatState.Seated, SeatState.Seated, SeatState.Waiting], forgotten.Select(guest => guest.Seat));
        Assert.NotNull(forgotten[0].PresentAt);
        Assert.False(await App.DataAsync(db => db.RegistrationLinks.AnyAsync(link => link.RegistrationId == forgotten[0].Id)));
        Assert.All(await GuestsAsync(young), guest => Assert.StartsWith("Guest ", guest.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_name_list_of_a_forgotten_gathering_says_that_the_names_are_gone()
    {
        var municipality = await Given.MunicipalityAsync();
        var id = await HeldAsync(municipality, Before.AddYears(-1));
        await App.DataAsync(db => new ForgetGuests(db).ClearAsync(Before.AddMonths(-6), 500, CancellationToken.None));

        var list = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/fi/gatherings/{id}/registrations");

        list.ShouldBeOk();
        Assert.Contains("Nimi poistettu", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Guest ", list.Text, StringComparison.Ordinal);
    }

    // Never published, so that the visibility filter would hide it from the job.
    private Task<Guid> HeldAsync(GivenOrganisation host, DateTime endsAt) => App.DataAsync(async db =>
    {
        var details = new GatheringDetails(
            GatheringKind.Forum, LocalizedText.Of("Foorumi", "Forum", "Forum"), LocalizedText.Empty, LocalizedText.Empty, endsAt.AddHours(-3), endsAt, "Kaupungintalo", null, null);
        var gathering = Gathering.Draft(host.Id, details, null, [host.PlaceKey]).Value!;
        db.Add(gathering);
        for (var number = 1; number <= 3; number++)
        {
            Assert.True(EmailAddress.TryParse($"guest-{number}@example.org", out var address));
            var who = new Registrant($"Guest {number}", address, null, "Seura, jota ei ole rekisterissä", "Gluteeniton", null, "fi");
            var guest = Registration.Make(gathering.Id, number, who, number < 3 ? SeatState.Seated : SeatState.Waiting, endsAt.AddDays(-9)).Value!;
            if (number == 1) guest.Arrive(endsAt.AddHours(-3));
            db.Add(guest);
            db.Add(new RegistrationLink { TokenHash = Secrets.Hash(Secrets.Token()), RegistrationId = guest.Id });
        }

        await db.SaveChangesAsync();
        return gathering.Id;
    });

    private Task<List<Registration>> GuestsAsync(Guid gatheringId) =>
        App.DataAsync(db => db.Registrations.AsNoTracking().Where(guest => guest.GatheringId == gatheringId).OrderBy(guest => guest.Number).ToListAsync());
}
