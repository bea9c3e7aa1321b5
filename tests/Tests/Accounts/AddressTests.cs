using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed class AddressTests(App app) : PageTest(app)
{
    private readonly string wanted = $"{Secrets.Code(10).ToLowerInvariant()}@example.com";

    [Fact]
    public async Task An_address_changes_when_both_mailboxes_have_agreed_and_every_session_ends()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        await AskAsync(browser, wanted);

        var half = await (await Visitor().OpenAsync(await LinkAsync(wanted))).Form().SubmitAsync();
        var before = await AddressOfAsync(person);
        var whole = await (await Visitor().OpenAsync(await LinkAsync(person.Address))).Form().SubmitAsync();

        Assert.Equal(person.Address, before);
        Assert.Contains(Kumppani.Accounts.Texts.AddressHalfChanged, half.Text, StringComparison.Ordinal);
        Assert.Contains(Kumppani.Accounts.Texts.AddressIsChanged, whole.Text, StringComparison.Ordinal);
        Assert.Equal(wanted, await AddressOfAsync(person));
        Assert.StartsWith("/fi/sign-in", (await browser.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_mailbox_may_stop_the_change_and_opening_the_page_does_nothing()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        await AskAsync(SignedInAs(person), wanted);
        var (old, fresh) = (await LinkAsync(person.Address), await LinkAsync(wanted));
        await Visitor().OpenAsync(fresh);
        await Visitor().OpenAsync(old);

        var stopped = await (await Visitor().OpenAsync(old)).Form().SubmitAsync("Estä vaihto");
        var late = await Visitor().OpenAsync(fresh);

        Assert.Contains(Kumppani.Accounts.Texts.AddressRefused, stopped.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Equal(person.Address, await AddressOfAsync(person));
    }

    [Fact]
    public async Task An_address_that_is_anothers_is_told_to_nobody_but_its_reader()
    {
        var municipality = await Given.MunicipalityAsync();
        var (person, other) = (await Given.LiaisonAsync(municipality), await Given.LiaisonAsync(municipality));

        var asked = await AskAsync(SignedInAs(person), other.Address);
        await (await Visitor().OpenAsync(await LinkAsync(person.Address))).Form().SubmitAsync();
        var refused = await (await Visitor().OpenAsync(await LinkAsync(other.Address))).Form().SubmitAsync();

        Assert.Contains(Kumppani.Accounts.Texts.ChangeAddressSent, asked.Text, StringComparison.Ordinal);
        refused.ShouldRefuse(Kumppani.Accounts.Texts.AddressTaken);
        Assert.Equal(person.Address, await AddressOfAsync(person));
    }

    [Fact]
    public async Task Both_ends_at_once_change_the_address_once()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        await AskAsync(SignedInAs(person), wanted);
        var pages = new List<Page>();
        foreach (var link in (string[])[await LinkAsync(person.Address), await LinkAsync(wanted)])
        {
            for (var i = 0; i < 25; i++) pages.Add(await Visitor().OpenAsync(link));
        }

        var answers = await Task.WhenAll(pages.Select(page => page.Form().SubmitAsync()));

        Assert.Equal(wanted, await AddressOfAsync(person));
        Assert.Equal(2, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(0, await App.DataAsync(db => db.Set<AddressChange>().CountAsync(change => change.PersonId == person.Id)));
    }

    [Fact]
    public async Task At_a_browser_left_open_nobody_asks_for_another_address()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);
        var form = (await browser.OpenAsync("/account/address")).Form().Fill("Uusi sähköpostiosoite", wanted);
        await SessionCookie.GrowStaleAsync(App, person.Id);

        var asked = await form.SubmitAsync();
        var page = await browser.OpenAsync("/account/address");

        Assert.Contains(Kumppani.Accounts.Texts.SessionStale, asked.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("[name='Form.Address']"));
        Assert.Equal(0, await App.DataAsync(db => db.Set<AddressChange>().CountAsync(change => change.PersonId == person.Id)));
    }

    private static async Task<Page> AskAsync(Visitor browser, string address) =>
        await (await browser.OpenAsync("/account/address")).Form().Fill("Uusi sähköpostiosoite", address).SubmitAsync();

    private Task<string> AddressOfAsync(GivenPerson person) => App.DataAsync(db => db.Set<Person>().Where(one => one.Id == person.Id).Select(one => one.Email!).SingleAsync());

    private async Task<string> LinkAsync(string address)
    {
        var text = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == address).OrderByDescending(mail => mail.Id).Select(mail => mail.Text).FirstAsync());
        return new Uri(text.Split('\n').Single(line => line.Contains("/account/address/confirm/", StringComparison.Ordinal))).AbsolutePath;
    }
}
