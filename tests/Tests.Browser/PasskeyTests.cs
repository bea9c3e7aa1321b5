using System.Globalization;
using Kumppani.Tests.Browser.Support;

namespace Kumppani.Tests.Browser;

/// <summary>Passkeys by the browser's own virtual device. A passkey belongs to a name and not to a number, so the program is asked as localhost.</summary>
public sealed class PasskeyTests(Site site) : BrowserTest(site)
{
    // Nobody else of the run is she: removing a passkey signs her other browsers out.
    private const string Who = "editor-seinajoki";

    private Uri Home => new($"http://localhost:{Site.Address.Port.ToString(CultureInfo.InvariantCulture)}");

    [Theory]
    [InlineData("fi"), InlineData("sv"), InlineData("en")]
    public async Task A_passkey_is_added_signs_in_and_is_removed(string language)
    {
        var page = await SignedInAs(Who, at: Home);
        var device = await Device.PlugInAsync(page);
        var person = new Person(page, $"passkey-{language}", hasScript: true);

        await person.Opens($"/{language}/account/passkeys");
        await person.Looks("none");
        await device.RefusesAsync(true);
        await person.Types("Form.Name", "Matkapuhelin");
        await page.Locator("#add button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-passkey-failed]")).ToBeVisibleAsync();
        await person.Looks("not-made");
        await device.RefusesAsync(false);
        await person.Presses("#add button[type=submit]");
        await person.Reads("Matkapuhelin");
        await person.Looks("added");

        await SignOutAsync(page);
        await person.Opens($"/{language}/sign-in?returnPath=%2Faccount%2Fpasskeys");
        await person.Looks("sign-in");
        await device.RefusesAsync(true);
        await page.Locator("#passkey button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-passkey-failed]")).ToBeVisibleAsync();
        await person.Looks("no-answer");
        await device.RefusesAsync(false);
        await person.Presses("#passkey button[type=submit]");
        Assert.EndsWith($"/{language}/account/passkeys", page.Url, StringComparison.Ordinal);

        await person.Follows("tbody a:not([href$='/remove'])");
        await person.Looks("rename");
        await person.Types("Form.Name", "Vanha puhelin");
        await person.Presses();
        await person.Reads("Vanha puhelin");
        await person.Follows("tbody a[href$='/remove']");
        await person.Looks("remove");
        await person.Presses();
        await Assertions.Expect(page.Locator("main table")).ToHaveCountAsync(0);

        await SignOutAsync(page);
        await person.Opens($"/{language}/sign-in/passkey");
        await person.Looks("own-page");
        await person.Presses("#passkey button[type=submit]");
        await person.IsRefused();
        await person.Looks("refused");
    }

    [Fact]
    public async Task By_keyboard_alone_one_signs_in()
    {
        var page = await SignedInAs(Who, at: Home);
        await Device.PlugInAsync(page);
        var typist = new Typist(page);
        await typist.Opens("/fi/account/passkeys");
        await typist.Types("Form.Name", "Avain");
        await typist.Presses("#add button[type=submit]", "Space");
        await SignOutAsync(page);

        await typist.Opens("/fi/sign-in?returnPath=%2Faccount%2Fpasskeys");
        await typist.Presses("#passkey button[type=submit]");

        Assert.EndsWith("/fi/account/passkeys", page.Url, StringComparison.Ordinal);
        await typist.Presses("tbody a[href$='/remove']");
        await typist.Presses("main .form-actions button[type=submit]");
        await Assertions.Expect(page.Locator("main table")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("fi"), InlineData("sv"), InlineData("en")]
    public async Task Without_script_one_is_told_of_the_other_ways(string language)
    {
        var plain = await Visitor(Phone.WithoutScript, Home);
        var lost = await Visitor(Phone.WithScriptsLost, Home);
        var person = new Person(plain, $"passkey-plain-{language}", hasScript: false);

        await person.Opens($"/{language}/sign-in");
        await person.Follows("a[href$='/sign-in/passkey']");
        await lost.GotoAsync($"/{language}/sign-in/passkey");

        await person.Looks("sign-in");
        await Axe(lost);
        await Assertions.Expect(plain.Locator("[data-passkey-missing]")).ToBeVisibleAsync();
        await Assertions.Expect(plain.Locator("main button:visible")).ToHaveCountAsync(0);
        await person.Follows("a[href$='/sign-in']");
        await Assertions.Expect(plain.Locator("#link")).ToBeVisibleAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.Locator("form[action$='/sign-out'] button").First.ClickAsync();
        await Assertions.Expect(page.Locator("form[action$='/sign-out']")).ToHaveCountAsync(0);
    }

    /// <summary>What the person holds: Chromium's virtual authenticator.</summary>
    private sealed class Device(ICDPSession session, string id)
    {
        public static async Task<Device> PlugInAsync(IPage page)
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("WebAuthn.enable");
            var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            });
            return new Device(session, added!.Value.GetProperty("authenticatorId").GetString()!);
        }

        /// <summary>The finger is not the right one.</summary>
        public Task RefusesAsync(bool refuses) => session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["authenticatorId"] = id,
            ["isUserVerified"] = !refuses,
        });
    }
}
