using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser.Journey;

/// <summary>The evening by Tab, Space and Enter alone: a seat, the door, the vote; with script and without.</summary>
public sealed class KeyboardTests(Site site, DemoSite demo) : BrowserTest(site), IClassFixture<DemoSite>
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Without_a_pointer_one_gets_a_seat_lets_people_in_and_votes(bool withScript)
    {
        Screen On(Screen screen) => withScript ? screen : screen.WithoutScript;
        async Task<Typist> Somebody() => new(await Visitor(On(Desk), demo.Address));
        var host = new Person(await SignedInAs("liaison-seinajoki", On(Desk), demo.Address), $"keyboard-{(withScript ? "script" : "plain")}", hasScript: false);
        var at = await host.CallsAsync($"Näppäinten pöytä {(withScript ? 1 : 2)}", seats: 5);
        await host.PublishesAsync(at);
        await host.OpensTheBallotAsync(await host.PreparesTheBallotAsync(at));
        var name = $"Tuulikki Åberg {(withScript ? 1 : 2)}";

        await RegistersAsync(await Somebody(), at, name);
        var code = await LetsInAsync(await Somebody(), at, name);
        await VotesAsync(await Somebody(), code);
    }

    private static async Task RegistersAsync(Typist guest, string at, string name)
    {
        await guest.Opens($"/fi{at}");
        await guest.Presses("main a[href$='/register']");
        await guest.ComesRound();
        await guest.Presses("main .form-actions button[type=submit]");
        await guest.IsAt(".error-summary");

        // The first line of the summary leads to its field.
        await guest.GoesTo(".error-summary a[href='#Form_Name']");
        await guest.Page.Keyboard.PressAsync("Enter");
        await guest.IsAt("[name='Form.Name']");
        await guest.Page.Keyboard.TypeAsync(name);
        await guest.Types("Form.Email", $"{name.Split(' ')[^1]}@keyboard.example");
        await guest.Types("Form.Association", "Näppärät ry");
        await guest.Presses("main .form-actions button[type=submit]", "Space");

        // The field's fragment stays in the address through the redirect.
        Assert.EndsWith("/registered", new Uri(guest.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private static async Task<string> LetsInAsync(Typist liaison, string at, string name)
    {
        await liaison.Opens("/fi/sign-in");
        await liaison.Presses("#demo button[value='liaison-seinajoki']", "Space");
        await liaison.Opens($"/fi{at}/check-in");
        await liaison.Types("Query", name);
        await liaison.PressesHere("Enter");
        await liaison.Presses(".check-in__button", "Space");

        return (await liaison.Page.Locator(".code-big").InnerTextAsync()).Trim();
    }

    private static async Task VotesAsync(Typist voter, string code)
    {
        await voter.Opens("/fi/vote");
        await voter.Types("Form.Code", code);
        await voter.PressesHere("Enter");
        await TicksAsync(voter, 2);
        await voter.Presses("form[data-choices] button[type=submit]");
        await voter.IsAt(".error-summary");

        await TicksAsync(voter, 1);
        await voter.Presses("form[data-choices] button[type=submit]", "Space");

        Assert.EndsWith("/vote/thanks", voter.Page.Url, StringComparison.Ordinal);
    }

    private static async Task TicksAsync(Typist voter, int boxes)
    {
        for (var box = 0; box < boxes; box++)
        {
            await voter.GoesTo("[name='Form.Choices']:not(:checked)");
            await voter.Page.Keyboard.PressAsync("Space");
        }
    }
}
