using System.Text.Json;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Passkeys;
using Kumppani.Kernel.Domain;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.Passkeys;

/// <summary>A test with a device: what the script of the pages does, done by hand.</summary>
public abstract class PasskeyTest(App app) : PageTest(app)
{
    private protected const string EntryCookie = "__Host-" + PasskeyTickets.EntryCookie;
    private protected const string AdditionCookie = "__Host-" + PasskeyTickets.AdditionCookie;

    private protected const string Own = "/account/passkeys";

    private protected static string Refused => Kumppani.Accounts.Texts.PasskeyRefused;

    /// <summary>A liaison officer with a passkey, and the browser in which she added it.</summary>
    private protected async Task<(GivenPerson Person, Visitor Browser)> WithPasskeyAsync(SoftDevice device, GivenOrganisation? municipality = null)
    {
        var person = await Given.LiaisonAsync(municipality ?? await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        (await AddAsync(browser, device)).ShouldBeOk();
        return (person, browser);
    }

    /// <summary>What the page has its script ask the device.</summary>
    private protected static async Task<JsonElement> AskAsync(Visitor browser, Page page)
    {
        var form = page.Document.QuerySelector("form[data-passkey]")!;
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("data-options"))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]),
        });
        Assert.Equal("no-store", answer.ShouldBeOk().Answer.Headers.CacheControl?.ToString());
        return JsonDocument.Parse(answer.Html).RootElement;
    }

    private protected static async Task<Page> AddAsync(Visitor browser, SoftDevice device, string name = "Puhelin")
    {
        var page = await browser.OpenAsync(Own);
        return await page.Form("#add").Fill("Nimi", name).Set(DeviceAnswer.Field, device.Make(await AskAsync(browser, page))).SubmitAsync();
    }

    private protected static async Task<Page> EnterAsync(Visitor browser, SoftDevice device, string query = "")
    {
        var page = await browser.OpenAsync("/sign-in" + query);
        return await page.Form("#passkey").Set(DeviceAnswer.Field, device.Use(await AskAsync(browser, page))).SubmitAsync();
    }

    /// <summary>Refused in the words that every refusal has, and nobody is signed in.</summary>
    private protected static async Task ShouldBeNobodyAsync(Page answer, Visitor browser)
    {
        answer.ShouldRefuse(Refused);
        Assert.DoesNotContain(SessionCookie.Name, browser.CookieNames);
        Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    private protected Task<List<Passkey>> PasskeysOfAsync(GivenPerson person) =>
        App.DataAsync(db => db.Passkeys.AsNoTracking().Where(one => one.PersonId == person.Id).OrderBy(one => one.Id).ToListAsync());

    /// <summary>She has sat down some time ago.</summary>
    private protected Task GrowStaleAsync(GivenPerson person) => SessionCookie.GrowStaleAsync(App, person.Id);

    private protected Task ChangeAsync(GivenPerson person, Func<IQueryable<Session>, Task> change) => App.DataAsync(db => db.DecideAsync(
        async () =>
        {
            await change(db.Sessions.Where(one => one.PersonId == person.Id));
            return Outcome.Done;
        },
        CancellationToken.None));

    private protected Task RequireSecondStepAsync(GivenOrganisation organisation) => App.DataAsync(async db =>
    {
        var rule = new SignInRule { Id = organisation.Id };
        rule.Require(secondStep: true);
        db.Add(rule);
        return await db.SaveChangesAsync();
    });

    private protected static void Copy(Visitor from, Visitor to)
    {
        foreach (var name in from.CookieNames) to.SetCookie(name, from.Cookie(name));
    }

    private protected static async Task<Page> SendAnswerAsync(Visitor browser, string answer) =>
        await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi/sign-in/passkey") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", await TokenAsync(browser)), new(DeviceAnswer.Field, answer)]) });

    private protected static async Task<string> TokenAsync(Visitor browser) =>
        (await browser.OpenAsync("/sign-in")).Document.QuerySelector("#passkey [name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
