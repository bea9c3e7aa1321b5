using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Municipal;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Kumppani.Ui.Caching;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts.Municipal;

/// <summary>Whose account is whose, and what a session by a municipality's service may do.</summary>
public sealed class MunicipalAccountTests(App app, EvilProvider provider) : MunicipalTest(app, provider)
{
    [Fact]
    public async Task A_linked_account_signs_in_from_the_sign_in_page_and_leads_to_where_one_was_going()
    {
        var service = NewService();
        var (liaison, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var page = await browser.OpenAsync("/sign-in/municipal?returnPath=/members");
        var button = page.Document.QuerySelector($"a[href*='{municipality.Id}']")!.GetAttribute("href")!;

        var asked = (await browser.OpenAsync(button)).Answer.Headers.Location!;
        var arrived = await ReturnAsync(browser, municipality.Id, Answer(service, asked));

        Assert.Equal("/fi/members", arrived.ShouldBeOk().Path);
        Assert.Contains(liaison.DisplayName, arrived.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(asked.Query);
        Assert.Equal(("code", "S256", "openid profile"), (query["response_type"].ToString(), query["code_challenge_method"].ToString(), query["scope"].ToString()));
        var sessions = await browser.OpenAsync("/account/sessions");
        Assert.Contains(string.Format(Kumppani.Accounts.Texts.SessionByMunicipality, municipality.Name), sessions.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_address_of_mail_of_a_person_signs_in_nobody_as_her(bool isVerified)
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var liaison = await Given.LiaisonAsync(municipality);
        service.SpoilClaims = claims => (claims["email"], claims["email_verified"], claims["preferred_username"], claims["upn"]) = (liaison.Address, isVerified, liaison.Address, liaison.Address);
        var browser = Visitor();

        var page = await SignInAsync(browser, municipality.Id, service);

        Assert.Equal(Kumppani.Accounts.Texts.MunicipalUnknownTitle, page.ShouldBeOk().Heading);
        Assert.Contains(Kumppani.Accounts.Texts.MunicipalUnknownInvited, page.Text, StringComparison.Ordinal);
        await ShouldBeNobodyAsync(browser);
        Assert.Equal(0, await App.DataAsync(db => db.Set<MunicipalAccount>().CountAsync(one => one.PersonId == liaison.Id)));
    }

    [Fact]
    public async Task The_same_subject_of_another_service_is_somebody_else()
    {
        var (service, other) = (NewService(), NewService());
        var (_, municipality) = await LinkedLiaisonAsync(service);
        other.Subject = service.Subject;
        await SetAsync(municipality, other.Issuer, Plain);
        var browser = Visitor();

        var page = await SignInAsync(browser, municipality.Id, other);

        Assert.Equal(Kumppani.Accounts.Texts.MunicipalUnknownTitle, page.Heading);
        await ShouldBeNobodyAsync(browser);
    }

    [Fact]
    public async Task The_same_subject_in_other_letters_is_somebody_else()
    {
        var service = NewService();
        service.Subject = "Subject-A";
        var (_, municipality) = await LinkedLiaisonAsync(service);
        service.Subject = "subject-a";
        var browser = Visitor();

        var page = await SignInAsync(browser, municipality.Id, service);

        Assert.Equal(Kumppani.Accounts.Texts.MunicipalUnknownTitle, page.Heading);
        await ShouldBeNobodyAsync(browser);
    }

    [Fact]
    public async Task A_member_links_her_account_and_unlinks_it_and_its_sessions_end()
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var liaison = await Given.LiaisonAsync(municipality);
        var own = SignedInAs(liaison);
        var account = await own.OpenAsync("/account/municipal");
        Assert.Contains("link=true", account.Document.QuerySelector($"main a[href*='{municipality.Id}']")!.GetAttribute("href")!, StringComparison.Ordinal);

        var shown = await SignInAsync(own, municipality.Id, service, "?link=true");
        Assert.Equal("Vieno Virkailija", shown.Document.QuerySelector("section.panel dd")!.TextContent.Trim());
        Assert.Equal(0, await AccountsOfAsync(liaison));
        var linked = await shown.Form("#link").SubmitAsync(Kumppani.Accounts.Texts.MunicipalLink);
        var browser = Visitor();
        Assert.Equal("/fi/first-day", (await SignInAsync(browser, municipality.Id, service)).Path);
        var unlinked = await linked.Form("#unlink").SubmitAsync();

        Assert.Contains(Kumppani.Accounts.Texts.MunicipalIsUnlinked, unlinked.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
        Assert.Equal(0, await AccountsOfAsync(liaison));
        Assert.Contains(Kumppani.Accounts.Texts.EventMunicipalAccountLinked, (await own.OpenAsync("/account/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_invited_shows_her_account_first_takes_the_invitation_up_and_links_it()
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var liaison = await Given.LiaisonAsync(municipality);
        var address = $"{Secrets.Code(8).ToLowerInvariant()}@example.com";
        await (await SignedInAs(liaison).OpenAsync("/members/invite")).Form().Fill("Sähköposti", address).Fill("Nimi", "Uusi Työntekijä").Set("Form.Role", nameof(Role.Liaison)).SubmitAsync();
        await App.DeliverAsync();
        var mail = await App.DataAsync(db => db.Set<MailMessage>().Where(one => one.To == address).Select(one => one.Text).FirstAsync());
        var link = mail[mail.IndexOf("/fi/sign-in/link/", StringComparison.Ordinal)..].Split((char[]?)null)[0];
        var browser = Visitor();

        var unknown = await SignInAsync(browser, municipality.Id, service);
        var taken = await (await browser.OpenAsync(link)).Form().SubmitAsync();
        var linked = await taken.Form("#link").SubmitAsync(Kumppani.Accounts.Texts.MunicipalLink);

        Assert.Equal((Kumppani.Accounts.Texts.MunicipalUnknownTitle, "/fi/account/municipal"), (unknown.Heading, taken.Path));
        Assert.Contains(Kumppani.Accounts.Texts.MunicipalIsLinked, linked.Text, StringComparison.Ordinal);
        Assert.NotEqual(Kumppani.Accounts.Texts.MunicipalUnknownTitle, (await SignInAsync(Visitor(), municipality.Id, service)).Heading);
    }

    [Fact]
    public async Task An_account_of_another_is_not_linked_a_second_time_and_one_that_is_not_hers_is_put_away()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var second = await Given.LiaisonAsync(municipality);
        var browser = SignedInAs(second);

        var refused = await SignInAsync(browser, municipality.Id, service, "?link=true");
        service.Subject = "somebody-unknown";
        var shown = await SignInAsync(browser, municipality.Id, service, "?link=true");
        var forgotten = await shown.Form("#link").SubmitAsync(Kumppani.Accounts.Texts.MunicipalNotMine);

        refused.ShouldRefuse(Kumppani.Accounts.Texts.MunicipalOtherPersons);
        Assert.Null(forgotten.ShouldBeOk().Document.QuerySelector("#link"));
        Assert.Equal(0, await AccountsOfAsync(second));
    }

    [Fact]
    public async Task Of_fifty_people_who_link_one_account_at_once_one_has_it()
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        List<Page> shown = [];
        for (var i = 0; i < 50; i++) shown.Add(await SignInAsync(SignedInAs(await Given.LiaisonAsync(municipality)), municipality.Id, service, "?link=true"));

        var answers = await Task.WhenAll(shown.Select(page => page.Form("#link").SubmitAsync(Kumppani.Accounts.Texts.MunicipalLink)));

        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.BadRequest));
        Assert.Equal(1, await App.DataAsync(db => db.Set<MunicipalAccount>().CountAsync(one => one.Issuer == service.Issuer)));
    }

    [Fact]
    public async Task A_link_that_was_begun_by_one_person_is_not_ended_by_another()
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var (one, other) = (SignedInAs(await Given.LiaisonAsync(municipality)), SignedInAs(await Given.LiaisonAsync(municipality)));
        var answer = Answer(service, await BeginAsync(one, municipality.Id, "?link=true"));
        other.SetCookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true), one.Cookie(SafeCookies.NameOf(MunicipalTickets.BegunCookie, isHttps: true)));

        var page = await ReturnAsync(other, municipality.Id, answer);

        page.ShouldRefuse(Kumppani.Accounts.Texts.MunicipalBegunElsewhere);
    }

    [Fact]
    public async Task The_service_of_one_municipality_lets_nobody_act_for_another()
    {
        var service = NewService();
        var (liaison, municipality) = await LinkedLiaisonAsync(service);
        var other = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        await GiveRoleAsync(liaison, other.Id, Role.Liaison);
        await GiveRoleAsync(liaison, association.Id, Role.MainUser);
        var browser = Visitor();
        await SignInAsync(browser, municipality.Id, service);
        var choices = await browser.OpenAsync("/act-for");

        foreach (var organisation in (GivenOrganisation[])[other, association])
        {
            var led = await choices.Form().SubmitAsync($"Valitse: {organisation.Name}");

            Assert.StartsWith("/fi/sign-in?", led.Path, StringComparison.Ordinal);
            Assert.Contains(Kumppani.Accounts.Texts.OwnSignInNeeded, led.Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(other.Name, (await browser.OpenAsync("/members")).Heading, StringComparison.Ordinal);
        Assert.Contains(municipality.Name, (await browser.OpenAsync("/members")).ShouldBeOk().Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_of_one_municipality_does_not_sign_in_somebody_whose_role_is_in_another()
    {
        var service = NewService();
        var municipality = await MunicipalityAsync(service);
        var stranger = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        await LinkAsync(stranger, service, municipality.Id);
        var browser = Visitor();

        var page = await SignInAsync(browser, municipality.Id, service);

        await ShouldRefuseAsync(page, browser, string.Format(Kumppani.Accounts.Texts.MunicipalNoRole, municipality.Name));
    }

    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/second-step")]
    public async Task A_session_by_the_service_makes_no_other_way_in(string path)
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        await SignInAsync(browser, municipality.Id, service);

        var led = await browser.OpenAsync(path);

        Assert.Equal("/fi/sign-in", led.Path.Split('?')[0]);
        Assert.Contains(Kumppani.Accounts.Texts.OwnSignInNeeded, led.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_by_the_service_of_one_municipality_links_no_account_of_another()
    {
        var (service, other) = (NewService(), NewService());
        var (liaison, municipality) = await LinkedLiaisonAsync(service);
        var second = await MunicipalityAsync(other);
        await GiveRoleAsync(liaison, second.Id, Role.Liaison);
        var browser = Visitor();
        await SignInAsync(browser, municipality.Id, service);

        var shown = await SignInAsync(browser, second.Id, other, "?link=true");

        Assert.Equal("/fi/account/municipal", shown.Path);
        Assert.Null(shown.Document.QuerySelector("#link"));
        var token = shown.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forced = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fi/account/municipal?handler=Link") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });
        forced.ShouldRefuse(Kumppani.Accounts.Texts.OwnSignInNeeded);
        Assert.Equal(1, await AccountsOfAsync(liaison));
    }

    [Fact]
    public async Task Signing_out_offers_to_sign_out_at_the_service_too()
    {
        var service = NewService();
        var (_, municipality) = await LinkedLiaisonAsync(service);
        var browser = Visitor();
        var page = await SignInAsync(browser, municipality.Id, service);

        var left = await page.Form("header form").SubmitAsync();

        Assert.Equal($"/fi/sign-in/municipal/{municipality.Id}/out", left.ShouldBeOk().Path);
        Assert.StartsWith(service.Issuer + "/out?client_id=kumppani", left.Document.QuerySelector("main .actions a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("/fi/sign-in?", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    private Task<int> AccountsOfAsync(GivenPerson person) => App.DataAsync(db => db.Set<MunicipalAccount>().CountAsync(one => one.PersonId == person.Id));

    private Task<int> GiveRoleAsync(GivenPerson person, Guid organisationId, Role role) => App.DataAsync(db =>
    {
        db.Add(Membership.Grant(person.Id, organisationId, role, TimeProvider.System.GetUtcNow().UtcDateTime));
        return db.SaveChangesAsync();
    });
}
