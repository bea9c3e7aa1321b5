using System.Net;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Directory.Pages.Statements;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.Passkeys;

public sealed class PasskeyTests(App app) : PasskeyTest(app)
{
    [Fact]
    public async Task A_passkey_is_added_and_signs_in_with_nothing_typed()
    {
        using var device = new SoftDevice();
        var (person, own) = await WithPasskeyAsync(device);
        var browser = Visitor();

        var arrived = await EnterAsync(browser, device, "?returnPath=/account/passkeys");

        Assert.Equal("/fi/account/passkeys", arrived.ShouldBeOk().Path);
        Assert.Contains("Puhelin", arrived.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Kumppani.Accounts.Texts.PasskeyNeverUsed, arrived.Text, StringComparison.Ordinal);
        Assert.Contains(string.Format(Kumppani.Accounts.Texts.PasskeysCount, 1), (await own.OpenAsync("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await App.DataAsync(db => db.Set<EventRow>().CountAsync(row => row.RecordId == person.Id && row.Type == nameof(PasskeyAdded))));
    }

    [Fact]
    public async Task She_is_told_by_mail_of_one_more_and_of_one_less()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);

        await RemoveAsync(browser, person);
        await App.DeliverAsync();

        var subjects = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == person.Address).Select(mail => mail.Subject).ToListAsync());
        Assert.Equal([Kumppani.Accounts.Texts.PasskeyMailSubject, Kumppani.Accounts.Texts.PasskeyRemovedMailSubject], subjects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_removed_one_signs_nobody_in_and_her_other_browsers_are_signed_out()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var other = SignedInAs(person);
        var asked = await browser.OpenAsync($"{Own}/{(await PasskeysOfAsync(person)).Single().Id}/remove");

        var removed = await asked.Form().SubmitAsync();

        Assert.Contains(Kumppani.Accounts.Texts.PasskeyRemoveLead, asked.Text, StringComparison.Ordinal);
        Assert.Equal("/fi/account/passkeys", removed.ShouldBeOk().Path);
        Assert.Empty(await PasskeysOfAsync(person));
        Assert.StartsWith("/fi/sign-in", (await other.OpenAsync("/account")).Path, StringComparison.Ordinal);
        var stranger = Visitor();
        await ShouldBeNobodyAsync(await EnterAsync(stranger, device), stranger);
    }

    [Fact]
    public async Task It_is_called_something_else_and_a_name_too_long_is_shown_again()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var page = await browser.OpenAsync($"{Own}/{(await PasskeysOfAsync(person)).Single().Id}");

        var tooLong = await page.Form().Fill("Nimi", new string('x', Passkey.MaxName + 1)).SubmitAsync();
        var renamed = await page.Form().Fill("Nimi", " Tabletti ").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, tooLong.Status);
        Assert.Equal("/fi/account/passkeys", renamed.Path);
        Assert.Equal("Tabletti", (await PasskeysOfAsync(person)).Single().Name);
    }

    [Fact]
    public async Task It_counts_as_both_steps_where_two_are_required()
    {
        using var device = new SoftDevice();
        var municipality = await Given.MunicipalityAsync();
        await WithPasskeyAsync(device, municipality);
        await RequireSecondStepAsync(municipality);
        var browser = Visitor();

        var arrived = await EnterAsync(browser, device, "?returnPath=/members");

        Assert.Equal("/fi/members", arrived.ShouldBeOk().Path);
    }

    [Fact]
    public async Task Whoever_must_have_a_second_step_opens_the_door_by_adding_one()
    {
        using var device = new SoftDevice();
        var municipality = await Given.MunicipalityAsync();
        var browser = SignedInAs(await Given.LiaisonAsync(municipality));
        await RequireSecondStepAsync(municipality);
        var closed = await browser.OpenAsync("/members");

        await AddAsync(browser, device);

        Assert.Equal(HttpStatusCode.Forbidden, closed.Status);
        Assert.Contains(Kumppani.Accounts.Texts.SecondStepOrPasskey, (await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync("/account/second-step")).Text, StringComparison.Ordinal);
        (await browser.OpenAsync("/members")).ShouldBeOk();
    }

    [Fact]
    public async Task Her_mailbox_alone_changes_nothing_where_two_steps_are_required()
    {
        using var device = new SoftDevice();
        var municipality = await Given.MunicipalityAsync();
        var (person, _) = await WithPasskeyAsync(device, municipality);
        await RequireSecondStepAsync(municipality);
        var weak = SignedInAs(person);
        var remove = $"{Own}/{(await PasskeysOfAsync(person)).Single().Id}/remove";

        var list = await weak.OpenAsync(Own);
        var removal = await weak.OpenAsync(remove);
        var secondStep = await weak.OpenAsync("/account/second-step");
        var sent = await SendAsync(weak, remove);

        Assert.All([list, removal, secondStep], page => Assert.Contains(Kumppani.Accounts.Texts.SessionTooWeak, page.ShouldBeOk().Text, StringComparison.Ordinal));
        Assert.Null(list.Document.QuerySelector("#add"));
        sent.ShouldRefuse(Kumppani.Accounts.Texts.SessionTooWeak);
        Assert.Single(await PasskeysOfAsync(person));
    }

    [Fact]
    public async Task A_computer_left_open_is_no_way_to_an_account()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var remove = $"{Own}/{(await PasskeysOfAsync(person)).Single().Id}/remove";
        var (addition, removal, password) = (await browser.OpenAsync(Own), await browser.OpenAsync(remove), await browser.OpenAsync("/account/password"));
        using var strangers = new SoftDevice();
        var made = strangers.Make(await AskAsync(browser, addition));
        await GrowStaleAsync(person);

        Page[] shown = [await browser.OpenAsync(Own), await browser.OpenAsync(remove), await browser.OpenAsync("/account/password"), await browser.OpenAsync("/account/second-step")];
        Page[] sent =
        [
            await addition.Form("#add").Fill("Nimi", "Vieras").Set("credential", made).SubmitAsync(),
            await removal.Form().SubmitAsync(),
            await password.Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync(),
        ];

        Assert.All(shown, page => Assert.Contains(Kumppani.Accounts.Texts.SessionStale, page.ShouldBeOk().Text, StringComparison.Ordinal));
        Assert.All(sent, page => page.ShouldRefuse(Kumppani.Accounts.Texts.SessionStale));
        Assert.Equal("Puhelin", Assert.Single(await PasskeysOfAsync(person)).Name);
        Assert.Null(await App.DataAsync(db => db.Set<Person>().Where(one => one.Id == person.Id).Select(one => one.PasswordHash).SingleAsync()));
    }

    [Fact]
    public async Task Signing_in_again_with_it_opens_the_forms_and_taking_up_a_role_does_not()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var other = await Given.MunicipalityAsync();
        await App.DataAsync(db =>
        {
            db.Add(Membership.Grant(person.Id, other.Id, Role.Liaison, TimeProvider.System.GetUtcNow().UtcDateTime));
            return db.SaveChangesAsync();
        });
        await GrowStaleAsync(person);

        await (await browser.OpenAsync("/act-for")).Form().SubmitAsync($"Valitse: {other.Name}");
        var stale = await browser.OpenAsync(Own);
        var fresh = await EnterAsync(browser, device, $"?returnPath={Own}");

        Assert.Null(stale.Document.QuerySelector("#add"));
        Assert.NotNull(fresh.ShouldBeOk().Document.QuerySelector("#add"));
        Assert.Equal(1, await App.DataAsync(db => db.Set<Session>().CountAsync(one => one.PersonId == person.Id)));
    }

    [Fact]
    public async Task A_first_step_alone_does_not_freshen_a_session_of_two()
    {
        const string password = "kolme sanaa peräkkäin";
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        await (await browser.OpenAsync("/account/password")).Form().Fill("Uusi salasana", password).SubmitAsync();
        await GrowStaleAsync(person);

        await (await browser.OpenAsync("/sign-in/password")).Form().Fill("Sähköposti", person.Address).Fill("Salasana", password).SubmitAsync();

        Assert.Contains(Kumppani.Accounts.Texts.SessionStale, (await browser.OpenAsync(Own)).ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_by_a_municipalitys_service_is_led_to_sign_in_by_means_of_her_own()
    {
        using var device = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        var id = (await PasskeysOfAsync(person)).Single().Id;
        await ChangeAsync(person, sessions => sessions.ExecuteUpdateAsync(set => set.SetProperty(one => one.MunicipalityId, person.OrganisationId)));

        foreach (var path in (string[])[Own, $"{Own}/{id}", $"{Own}/{id}/remove"])
            Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync(path)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_takes_all_of_them_away_from_whoever_has_lost_them_and_one_mail_tells()
    {
        using var device = new SoftDevice();
        using var second = new SoftDevice();
        var (person, browser) = await WithPasskeyAsync(device);
        await AddAsync(browser, second, "Tabletti");
        await App.DeliverAsync();

        await (await SignedInAs(await Given.OperatorAsync()).OpenAsync("/restore/second-step")).Form().Fill("Sähköposti", person.Address).SubmitAsync();
        await App.DeliverAsync();

        Assert.Empty(await PasskeysOfAsync(person));
        Assert.StartsWith("/fi/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
        var subjects = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == person.Address).Select(mail => mail.Subject).ToListAsync());
        Assert.Equal([Kumppani.Accounts.Texts.RestoredMailSubject, Kumppani.Accounts.Texts.PasskeyMailSubject, Kumppani.Accounts.Texts.PasskeyMailSubject], subjects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_kept_while_the_device_is_asked_stands_on_the_note_of_cookies()
    {
        var browser = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        await AskAsync(browser, await browser.OpenAsync(Own));
        await AskAsync(browser, await browser.OpenAsync("/sign-in"));

        Assert.Subset(browser.CookieNames.ToHashSet(), new HashSet<string> { EntryCookie, AdditionCookie });
        Assert.Subset(CookiesModel.All.Select(cookie => "__Host-" + cookie.Name).ToHashSet(), browser.CookieNames.ToHashSet());
    }

    [Fact]
    public async Task Without_script_the_pages_say_what_to_do_instead()
    {
        var browser = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));

        Page[] pages = [await browser.OpenAsync(Own), await Visitor().OpenAsync("/sign-in/passkey")];

        Assert.All(pages, page =>
        {
            Assert.Contains(Kumppani.Accounts.Texts.PasskeyMissing, page.Text, StringComparison.Ordinal);
            Assert.True(page.Document.QuerySelector("form[data-passkey]")!.HasAttribute("hidden"));
        });
    }

    private async Task<Page> RemoveAsync(Visitor browser, GivenPerson person) =>
        await (await browser.OpenAsync($"{Own}/{(await PasskeysOfAsync(person)).Single().Id}/remove")).Form().SubmitAsync();

    // The form is not shown to her; she sends it all the same.
    private static async Task<Page> SendAsync(Visitor browser, string path)
    {
        var token = (await browser.OpenAsync("/account")).Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi" + path) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });
    }
}
