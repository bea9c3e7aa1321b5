using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>
/// The whole way from a spreadsheet of associations to a published measure, as liaison, association, scribe and visitor; once with script, once without.
/// </summary>
public sealed class JourneyTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false), Requirement("Y2", "Y6")]
    public async Task From_a_spreadsheet_to_a_measure_on_the_towns_page(bool withScript)
    {
        Screen On(Screen screen) => withScript ? screen : screen.WithoutScript;
        Person At(IPage page, string who) => new(page, $"journey-{(withScript ? "script" : "plain")}-{who}", withScript);
        var sheet = new Spreadsheet(withScript ? "Törnävän" : "Kapernaumin");
        var title = $"{sheet.District} kumppanuuspöytä";
        var (anna, börje, kaisa, olavi) = (Guest.Of(sheet, 12, "Anna Åkerö"), Guest.Of(sheet, 15, "Börje Öhman"), Guest.Of(sheet, 5, "Kaisa Ahlgrén"), Guest.Of(sheet, 0, "Olavi Äyräs"));

        // The register.
        var liaison = At(await SignedInAs("liaison-seinajoki", On(Desk)), "1-liaison");
        await liaison.ImportsAsync(sheet);
        await liaison.FindsAsync(sheet.NameOf(13));

        // The call.
        var at = await liaison.CallsAsync(title, seats: 2);
        await liaison.PublishesAsync(at);
        await liaison.InvitesAsync(at);
        var post = new Post(At(await Visitor(On(Desk)), "2-post"));
        var invitation = await post.OpensMail(sheet.EmailOf(12), $"Kutsu: {title}");
        await post.Looks("invitation");

        // Two get a seat, the third waits and moves up.
        var visitor = At(await Visitor(On(Phone)), "3-visitor");
        await visitor.Opens(invitation);
        await visitor.ReadsHeading(title);
        await visitor.Looks("public-page");
        await visitor.ForgetsToFillAsync(at);
        await visitor.RegistersAsync(at, anna, "register");
        var own = await post.OpensMail(anna.Email, $"Paikka varattu: {title}");
        await post.Looks("confirmation");
        await visitor.RegistersAsync(at, börje);
        await visitor.RegistersAsync(at, kaisa, "queue");
        var queued = await post.OpensMail(kaisa.Email, $"Olet jonossa: {title}");
        await visitor.Opens(queued);
        await visitor.Looks("own-waiting");
        await visitor.CancelsAsync(own);
        await visitor.Opens(await post.OpensMail(kaisa.Email, $"Sinulle vapautui paikka: {title}"));
        await Assertions.Expect(visitor.Main.Locator(".notice--success")).ToBeVisibleAsync();
        await liaison.Opens($"/fi{at}/registrations");
        await liaison.Looks("name-list");

        // The workshop and the ballot lie ready before the doors open; codes are handed out by phone.
        var group = await liaison.PlansTheWorkshopAsync(at);
        var ballot = await liaison.PreparesTheBallotAsync(at);
        var door = At(await SignedInAs("liaison-seinajoki", On(Phone)), "4-door");
        var first = await door.ChecksInAsync(at, börje.Name, pictured: true);
        var second = await door.ChecksInAsync(at, kaisa.Name);
        await door.LetsInAsync(at, olavi);

        // The groups answer, and the hall sees it.
        var scribe = At(await Visitor(On(Phone)), "5-scribe");
        await scribe.WritesAsync(group);
        await liaison.OpensTheScreenAsync(at);
        var hall = At(await Visitor(On(Hall)), "hall");
        await hall.ShowsInTheHallAsync(at);

        // Everyone chooses three of seven, two by code and three on paper.
        await liaison.OpensTheBallotAsync(ballot);
        var voter = At(await Visitor(On(Phone)), "6-voter");
        await voter.VotesAsync(first, [0, 3, 4]);
        await voter.CannotVoteTwiceAsync(first);
        await At(await Visitor(On(Phone)), "6-voter-2").VotesAsync(second, [0, 1, 2]);
        await liaison.TypesInPaperAsync(ballot);
        await liaison.ShowsTheRankingAsync(ballot, hall, at);
        await liaison.ClosesTheBallotAsync(ballot, votes: "5");

        // The first choice becomes a measure of both sides, in the memo and on the town's page.
        var measure = $"{sheet.District} yhdistysilta kahdesti vuodessa";
        await liaison.AgreesOnAsync(measure, await DemoAssociationAsync(visitor));
        var association = At(await SignedInAs("main-user-seinajoki", On(Phone)), "7-association");
        await association.FollowsUpAsync(measure, "Varasimme kylätalon ensimmäiseen iltaan.");
        const string memo = "Paikalla oli kolme yhdistystä. Sovimme, että ilta pidetään vuorotellen kylätaloilla.";
        await liaison.PublishesTheMemoAsync(at, memo);
        await visitor.ReadsWhatWasAgreedAsync(at, memo, measure);
    }

    // The association whose main user the demo signs in.
    private static async Task<string> DemoAssociationAsync(Person anybody)
    {
        await anybody.Opens("/fi/sign-in");
        return (await anybody.Main.Locator("#demo button[value=main-user-seinajoki]").InnerTextAsync()).Split(", ", 2)[1].Trim();
    }
}
