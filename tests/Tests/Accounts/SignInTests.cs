using System.Net;
using System.Text.RegularExpressions;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed partial class SignInTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_link_from_mail_signs_in_with_one_press_and_leads_to_where_one_was_going()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = Visitor();
        var signIn = await browser.OpenAsync("/members");
        await signIn.Form("#link").Fill("Sähköposti", liaison.Address).SubmitAsync();

        var link = await browser.OpenAsync(await LinkToAsync(liaison.Address));
        var arrived = await link.Form().SubmitAsync("Kirjaudu sisään");

        Assert.Equal("/fi/members", arrived.Path);
        Assert.Contains(liaison.DisplayName, arrived.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_scanner_that_opens_the_link_signs_nobody_in_and_leaves_it_good()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var path = await AskForLinkAsync(liaison.Address);
        var scanner = Visitor();

        var scanned = await scanner.OpenAsync(path);

        Assert.Contains("no-referrer", scanned.Answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("noindex", scanned.Html, StringComparison.Ordinal);
        Assert.StartsWith("/fi/sign-in", (await scanner.OpenAsync("/account")).Path, StringComparison.Ordinal);
        var receiver = Visitor();
        await (await receiver.OpenAsync(path)).Form().SubmitAsync();
        Assert.Equal("/fi/account", (await receiver.OpenAsync("/account")).Path);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var path = await AskForLinkAsync(liaison.Address);
        var late = await Visitor().OpenAsync(path);
        await (await Visitor().OpenAsync(path)).Form().SubmitAsync();

        var pressedLate = await late.Form().SubmitAsync();
        var openedLate = await Visitor().OpenAsync(path);

        Assert.Equal((HttpStatusCode.Gone, Kumppani.Accounts.Texts.LinkGone), (pressedLate.Status, pressedLate.Heading));
        Assert.Equal((HttpStatusCode.Gone, Kumppani.Accounts.Texts.LinkGone), (openedLate.Status, openedLate.Heading));
        Assert.Contains(Kumppani.Accounts.Texts.SendNewLink, openedLate.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_fifty_that_press_a_link_at_once_one_is_signed_in()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var path = await AskForLinkAsync(liaison.Address);
        var opened = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Visitor().OpenAsync(path)));

        var pressed = await Task.WhenAll(opened.Select(page => page.Form().SubmitAsync()));

        Assert.Equal(49, pressed.Count(page => page.Status == HttpStatusCode.Gone));
    }

    [Fact]
    public async Task The_answer_is_byte_for_byte_the_same_for_a_known_and_an_unknown_address()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());

        var known = await (await Visitor().OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", liaison.Address).SubmitAsync();
        var unknown = await (await Visitor().OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", "nobody@example.com").SubmitAsync();

        Assert.Equal((known.Status, known.Path, known.Html), (unknown.Status, unknown.Path, unknown.Html));
        Assert.Equal(Kumppani.Accounts.Texts.LinkSent, known.Heading);
    }

    [Fact]
    public async Task A_wrong_address_is_refused_with_the_form_of_a_right_one()
    {
        var answer = await (await Visitor().OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", "not an address").SubmitAsync();

        answer.ShouldRefuse(Kumppani.Accounts.Texts.AddressInvalid);
        Assert.Equal("not an address", answer.Document.QuerySelector("#Form_Address")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/fi//evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_return_path_out_of_the_service_is_not_followed(string hostile)
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = Visitor();
        await (await browser.OpenAsync("/sign-in?returnPath=" + Uri.EscapeDataString(hostile))).Form("#link").Fill("Sähköposti", liaison.Address).SubmitAsync();

        var arrived = await (await browser.OpenAsync(await LinkToAsync(liaison.Address))).Form().SubmitAsync();

        Assert.Equal("/fi/first-day", arrived.Path);
    }

    [Fact]
    public async Task Ten_wrong_passwords_close_the_account_to_passwords_and_every_refusal_reads_alike()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var page = await SignedInAs(liaison).OpenAsync("/account/password");
        await page.Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync();
        var browser = Visitor();
        var form = await browser.OpenAsync("/sign-in/password");

        var unknown = await form.Form().Fill("Sähköposti", "nobody@example.com").Fill("Salasana", "wrong password").SubmitAsync();
        var wrong = await form.Form().Fill("Sähköposti", liaison.Address).Fill("Salasana", "wrong password").SubmitAsync();
        for (var i = 0; i < 9; i++) await form.Form().Fill("Sähköposti", liaison.Address).Fill("Salasana", "wrong password").SubmitAsync();
        var locked = await form.Form().Fill("Sähköposti", liaison.Address).Fill("Salasana", "kolme sanaa peräkkäin").SubmitAsync();

        foreach (var refused in (Page[])[unknown, wrong, locked]) refused.ShouldRefuse(Kumppani.Accounts.Texts.SignInRefused);
        Assert.Equal(unknown.Text, locked.Text);
    }

    [Fact]
    public async Task A_password_signs_in_and_changing_it_asks_for_the_old_one()
    {
        var liaison = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var first = SignedInAs(liaison);
        await (await first.OpenAsync("/account/password")).Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync();
        var second = Visitor();
        var signedIn = await (await second.OpenAsync("/sign-in/password?returnPath=/account/password")).Form().Fill("Sähköposti", liaison.Address).Fill("Salasana", "kolme sanaa peräkkäin").SubmitAsync();

        var refused = await signedIn.Form().Fill("Nykyinen", "wrong password").Fill("Uusi", "neljä sanaa aivan peräkkäin").SubmitAsync();
        var tooShort = await signedIn.Form().Fill("Nykyinen", "kolme sanaa peräkkäin").Fill("Uusi", "lyhyt").SubmitAsync();
        var changed = await signedIn.Form().Fill("Nykyinen", "kolme sanaa peräkkäin").Fill("Uusi", "neljä sanaa aivan peräkkäin").SubmitAsync();

        refused.ShouldRefuse(Kumppani.Accounts.Texts.CurrentPasswordWrong);
        Assert.Equal(HttpStatusCode.BadRequest, tooShort.Status);
        Assert.Equal("/fi/account", changed.Path);
        Assert.Equal("/fi/account", (await second.OpenAsync("/account")).Path);
        Assert.StartsWith("/fi/sign-in", (await first.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        var page = await browser.OpenAsync("/account");

        await page.Form("header form").SubmitAsync();

        Assert.StartsWith("/fi/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_demo_was_not_loaded_nobody_signs_in_by_a_button()
    {
        var page = await Visitor().OpenAsync("/sign-in");

        var answer = await page.Form("#link").Set("key", "operator").SubmitAsync("Lähetä kirjautumislinkki");

        Assert.Null(page.Document.QuerySelector("#demo"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().OpenAsync("/outbox")).Status);
    }

    private async Task<string> AskForLinkAsync(string address)
    {
        await (await Visitor().OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", address).SubmitAsync();
        return await LinkToAsync(address);
    }

    private async Task<string> LinkToAsync(string address)
    {
        await App.DeliverAsync();
        var text = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == address).OrderByDescending(mail => mail.Id).Select(mail => mail.Text).FirstAsync());
        return LinkPath().Match(text).Value;
    }

    [GeneratedRegex("/fi/sign-in/link/[A-Za-z0-9_-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPath();
}
