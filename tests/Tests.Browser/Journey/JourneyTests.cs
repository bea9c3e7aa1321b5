using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>
/// The whole way from a spreadsheet of associations to a published measure, as liaison, association, scribe and visitor; once with script, once without.
/// </summary>
public sealed class JourneyTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
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
    }
}
