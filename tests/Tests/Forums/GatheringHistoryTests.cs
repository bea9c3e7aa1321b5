using Kumppani.Forums.Data;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Forums;

public sealed class GatheringHistoryTests(App app) : ForumTest(app)
{
    [Fact]
    public async Task The_history_of_a_gathering_tells_of_registrations_by_number_and_of_its_workshop_ballot_and_memo()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        var at = $"/gatherings/{gathering.Id}";

        await (await liaison.OpenAsync($"{at}/edit")).Form().Fill("Paikkoja", "20").SubmitAsync();
        await (await Visitor().OpenAsync($"{at}/register")).Form().Fill("Nimi", "Tiina Tuntematon").Fill("Sähköposti", "tiina@example.org").SubmitAsync();
        var registrationId = await App.DataAsync(db => db.Registrations.Where(one => one.GatheringId == gathering.Id).Select(one => one.Id).SingleAsync());
        await (await liaison.OpenAsync($"{at}/registrations/{registrationId}/cancel")).Form().SubmitAsync();
        await (await liaison.OpenAsync($"{at}/workshop")).Form().SubmitAsync();
        await OpenBallotAsync(gathering);
        await (await liaison.OpenAsync($"{at}/memo/edit")).Form().Set("Form.Sections[0].Text", "Aloitettiin.").SubmitAsync();
        var history = (await liaison.OpenAsync($"{at}/history")).ShouldBeOk();

        Assert.All(
            ["Paikkojen määräksi asetettiin 20", "Ilmoittautuminen 1: tuli", "Ilmoittautuminen 1: peruttiin Järjestöyhdyshenkilö, ", "Ryhmätyön ryhmiä", "Äänestys avattiin", "Muistiota kirjoitettiin"],
            line => Assert.Contains(line, history.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Tuntematon", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_those_who_register_while_signed_in_the_organisation_is_told_and_not_the_person()
    {
        var host = await Given.MunicipalityAsync();
        var gathering = await GatheringAsync(host);
        var association = await Given.AssociationAsync(host, "Hiljaisten yhdistys ry");
        var chair = SignedInAs(await Given.MainUserAsync(association));

        await (await chair.OpenAsync($"/gatherings/{gathering.Id}/register")).Form().Fill("Nimi", "Tiina").Fill("Sähköposti", "hiljainen@example.org").SubmitAsync();
        var history = await SignedInAs(await Given.LiaisonAsync(host)).OpenAsync($"/gatherings/{gathering.Id}/history");

        Assert.Contains("Ilmoittautuminen 1: tuli Hiljaisten yhdistys ry", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Puheenjohtaja", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_history_is_read_page_by_page()
    {
        var host = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(host));
        var gathering = await GatheringAsync(host);
        await App.DataAsync(async db =>
        {
            var tracked = await db.Gatherings.SingleAsync(one => one.Id == gathering.Id);
            foreach (var seats in Enumerable.Range(1, 70)) tracked.AnnounceSeats(seats);
            return await db.SaveChangesAsync();
        });

        var first = await liaison.OpenAsync($"/gatherings/{gathering.Id}/history");
        var second = await first.FollowAsync("Seuraava");

        var lines = Lines(first).Concat(Lines(second)).ToList();
        Assert.Equal((50, 72), (Lines(first).Count, lines.Count));
        Assert.All(Enumerable.Range(1, 70), seats => Assert.Single(lines, $"Paikkojen määräksi asetettiin {seats}"));
        Assert.Equal(first.Text, (await second.FollowAsync("Edellinen")).Text);
    }

    private static List<string> Lines(Page history) => [.. history.Document.QuerySelectorAll("tbody th").Select(line => line.TextContent)];
}
