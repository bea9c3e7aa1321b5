using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts.Passkeys;

/// <summary>Devices, browsers and people that do what they should not; each does one thing wrong, all else is right.</summary>
public sealed class EvilPasskeyTests(App app) : PasskeyTest(app)
{
    private static readonly Dictionary<string, Action<SoftDevice>> Wrongs = new(StringComparer.Ordinal)
    {
        ["another origin"] = device => device.Origin = "https://kumppani.example.com",
        ["another port"] = device => device.Origin = "https://localhost:8443",
        ["no encryption"] = device => device.Origin = "http://localhost",
        ["a subdomain"] = device => device.Origin = "https://evil.localhost",
        ["inside another's page"] = device => device.IsCrossOrigin = true,
        ["another site"] = device => device.Site = "kumppani.example.com",
        ["another challenge"] = device => device.Challenge = "AAAAAAAAAAAAAAAAAAAAAA",
        ["no challenge"] = device => device.Challenge = "",
        ["nobody there"] = device => device.IsPresent = false,
        ["not verified"] = device => device.IsVerified = false,
        ["for another purpose"] = device => device.Type = "payment.get",
    };

    private static readonly Dictionary<string, Action<SoftDevice>> WrongUses = new(Wrongs, StringComparer.Ordinal)
    {
        ["what was made, not used"] = device => device.Type = "webauthn.create",
        ["a spoilt signature"] = device => device.SpoilsSignature = true,
        ["unknown"] = device => device.CredentialId = new byte[32],
        ["in another's name"] = device => device.Owner = "MDE5YTAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw",
        ["in nobody's name"] = device => device.Owner = null,
    };

    public static TheoryData<string> Making => [.. Wrongs.Keys];

    public static TheoryData<string> Using => [.. WrongUses.Keys];

    [Theory, MemberData(nameof(Using))]
    public async Task A_wrong_answer_signs_nobody_in(string wrong)
    {
        using var device = new SoftDevice();
        await WithPasskeyAsync(device);
        var browser = Visitor();
        WrongUses[wrong](device);

        var answer = await EnterAsync(browser, device);

        await ShouldBeNobodyAsync(answer, browser);
    }

    [Theory, MemberData(nameof(Making))]
    public async Task A_wrong_answer_adds_nothing(string wrong)
    {
        using var device = new SoftDevice();
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        Wrongs[wrong](device);

        var answer = await AddAsync(SignedInAs(person), device, "Kirjaston kone");

        answer.ShouldRefuse(Kumppani.Accounts.Texts.PasskeyNotMade);
        Assert.Equal("Kirjaston kone", answer.Document.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
        Assert.Empty(await PasskeysOfAsync(person));
    }

    [Theory]
    [InlineData(""), InlineData("{"), InlineData("null"), InlineData("[]"), InlineData("{\"id\":1}"), InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task What_is_no_answer_is_refused_in_words(string said)
    {
        var (visitor, own) = (Visitor(), SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())));
        var (entry, addition) = (await visitor.OpenAsync("/sign-in"), await own.OpenAsync(Own));
        await AskAsync(visitor, entry);
        await AskAsync(own, addition);

        var entered = await entry.Form("#passkey").Set(DeviceAnswer.Field, said).SubmitAsync();
        var added = await addition.Form("#add").Fill("Nimi", "Puhelin").Set(DeviceAnswer.Field, said).SubmitAsync();

        await ShouldBeNobodyAsync(entered, visitor);
        added.ShouldRefuse(Kumppani.Accounts.Texts.PasskeyNotMade);
    }

    [Fact]
    public async Task An_answer_is_good_once()
    {
        using var device = new SoftDevice();
        await WithPasskeyAsync(device);
        var (browser, thief) = (Visitor(), Visitor());
        var page = await browser.OpenAsync("/sign-in");
        var answer = device.Use(await AskAsync(browser, page));
        Copy(browser, thief);

        var first = await page.Form("#passkey").Set(DeviceAnswer.Field, answer).SubmitAsync();
        var second = await SendAnswerAsync(thief, answer);

        first.ShouldBeOk();
        await ShouldBeNobodyAsync(second, thief);
    }

    [Theory, InlineData(30, true), InlineData(-1, false)]
    public async Task An_answer_that_comes_too_late_is_not_listened_to(int secondsLeft, bool isIn)
    {
        using var device = new SoftDevice();
        await WithPasskeyAsync(device);
        var browser = Visitor();
        var page = await browser.OpenAsync("/sign-in");
        var answer = device.Use(await AskAsync(browser, page));
        Reseal(browser, EntryCookie, PasskeyTickets.EntryPurpose, secondsLeft);

        var entered = await page.Form("#passkey").Set(DeviceAnswer.Field, answer).SubmitAsync();

        if (isIn) entered.ShouldBeOk();
        else await ShouldBeNobodyAsync(entered, browser);
    }

    [Fact]
    public async Task A_passkey_made_too_late_is_not_added()
    {
        using var device = new SoftDevice();
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        var page = await browser.OpenAsync(Own);
        var made = device.Make(await AskAsync(browser, page));
        Reseal(browser, AdditionCookie, PasskeyTickets.AdditionPurpose, -1);

        var added = await page.Form("#add").Fill("Nimi", "Puhelin").Set(DeviceAnswer.Field, made).SubmitAsync();

        added.ShouldRefuse(Kumppani.Accounts.Texts.PasskeyNotMade);
        Assert.Empty(await PasskeysOfAsync(person));
    }

    [Fact]
    public async Task What_another_browser_was_asked_is_not_answered_here()
    {
        using var device = new SoftDevice();
        await WithPasskeyAsync(device);
        var (hers, thiefs) = (Visitor(), Visitor());
        var answer = device.Use(await AskAsync(hers, await hers.OpenAsync("/sign-in")));
        var page = await thiefs.OpenAsync("/sign-in");
        await AskAsync(thiefs, page);

        var entered = await page.Form("#passkey").Set(DeviceAnswer.Field, answer).SubmitAsync();

        await ShouldBeNobodyAsync(entered, thiefs);
    }

    [Fact]
    public async Task What_was_begun_for_another_at_this_browser_is_not_taken_for_hers()
    {
        using var device = new SoftDevice();
        var (first, second) = (await Given.LiaisonAsync(await Given.MunicipalityAsync()), await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var (before, now) = (SignedInAs(first), SignedInAs(second));
        var made = device.Make(await AskAsync(before, await before.OpenAsync(Own)));
        var page = await now.OpenAsync(Own);
        now.SetCookie(AdditionCookie, before.Cookie(AdditionCookie));

        var added = await page.Form("#add").Fill("Nimi", "Puhelin").Set(DeviceAnswer.Field, made).SubmitAsync();

        added.ShouldRefuse(Kumppani.Accounts.Texts.PasskeyNotMade);
        Assert.Empty(await PasskeysOfAsync(second));
    }

    [Fact]
    public async Task A_count_that_does_not_grow_is_a_copys()
    {
        using var device = new SoftDevice { Count = 4 };
        var (person, _) = await WithPasskeyAsync(device);

        foreach (var (count, isIn) in ((uint, bool)[])[(5, true), (5, false), (3, false), (0, false), (6, true), (uint.MaxValue, true)])
        {
            device.Count = count;
            var browser = Visitor();
            var answer = await EnterAsync(browser, device);
            if (isIn) answer.ShouldBeOk();
            else await ShouldBeNobodyAsync(answer, browser);
        }

        Assert.Equal(uint.MaxValue, Assert.Single(await PasskeysOfAsync(person)).SignCount);
    }

    [Fact]
    public async Task The_passkey_of_somebody_who_is_no_more_is_an_unknown_one()
    {
        using var device = new SoftDevice();
        var (person, _) = await WithPasskeyAsync(device);
        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Set<Membership>().Where(one => one.PersonId == person.Id).ExecuteDeleteAsync();
                await db.Set<Person>().Where(one => one.Id == person.Id).ExecuteDeleteAsync();
                return Outcome.Done;
            },
            CancellationToken.None));
        var browser = Visitor();

        var answer = await EnterAsync(browser, device);

        await ShouldBeNobodyAsync(answer, browser);
        Assert.Empty(await PasskeysOfAsync(person));
    }

    [Fact]
    public async Task Anothers_passkey_is_neither_seen_nor_renamed_nor_removed_nor_added_once_more()
    {
        using var device = new SoftDevice();
        var (owner, _) = await WithPasskeyAsync(device);
        var passkey = Assert.Single(await PasskeysOfAsync(owner));
        using var other = new SoftDevice();
        var (thief, browser) = await WithPasskeyAsync(other);
        var own = Assert.Single(await PasskeysOfAsync(thief));
        var (rename, remove) = (await browser.OpenAsync($"{Own}/{own.Id}"), await browser.OpenAsync($"{Own}/{own.Id}/remove"));
        foreach (var form in (Page[])[rename, remove]) form.Document.QuerySelector("main form[method=post]")!.SetAttribute("action", $"/fi{Own}/{passkey.Id}{(form == remove ? "/remove" : "")}");

        Page[] answers =
        [
            await browser.OpenAsync($"{Own}/{passkey.Id}"), await browser.OpenAsync($"{Own}/{passkey.Id}/remove"),
            await rename.Form().Fill("Nimi", "Minun").SubmitAsync(), await remove.Form().SubmitAsync(),
        ];
        var again = await AddAsync(browser, device);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
        again.ShouldRefuse(Kumppani.Accounts.Texts.PasskeyNotMade);
        Assert.Equal("Puhelin", Assert.Single(await PasskeysOfAsync(owner)).Name);
        Assert.Single(await PasskeysOfAsync(thief));
    }

    [Fact]
    public async Task Opening_a_page_changes_nothing()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var passkey = Assert.Single(await PasskeysOfAsync(person));
        var visitor = Visitor();
        var page = await visitor.OpenAsync("/sign-in");
        var answer = device.Use(await AskAsync(visitor, page));

        await browser.OpenAsync($"{Own}/{passkey.Id}?Form.Name=Vieras");
        await browser.OpenAsync($"{Own}/{passkey.Id}/remove");
        var entered = await visitor.OpenAsync($"/sign-in/passkey?{DeviceAnswer.Field}={Uri.EscapeDataString(answer)}");

        Assert.DoesNotContain(SessionCookie.Name, visitor.CookieNames);
        Assert.Equal("/fi/sign-in/passkey", entered.Path.Split('?')[0]);
        Assert.Equal((passkey.Name, passkey.LastUsedAt), Assert.Single(await PasskeysOfAsync(person)) is var now ? (now.Name, now.LastUsedAt) : default);
        (await page.Form("#passkey").Set(DeviceAnswer.Field, answer).SubmitAsync()).ShouldBeOk();
    }

    // The same words, sealed for another time.
    private void Reseal(Visitor browser, string cookie, string purpose, int secondsLeft)
    {
        var protector = App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose).ToTimeLimitedDataProtector();
        browser.SetCookie(cookie, protector.Protect(protector.Unprotect(browser.Cookie(cookie)), TimeProvider.System.GetUtcNow().AddSeconds(secondsLeft)));
    }
}
