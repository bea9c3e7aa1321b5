using System.Net;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Forums;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Said = Kumppani.Accounts.Texts;

namespace Kumppani.Tests.Accounts.OwnData;

/// <summary>She erases her data while she, or somebody else, does something about her.</summary>
public sealed class EraseRaceTests(App app) : PageTest(app)
{
    [Fact]
    public async Task Of_fifty_presses_at_once_one_erases()
    {
        var person = await Given.EditorAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => EraseFormAsync(person)));

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Single(answers, answer => answer.Text.Contains(Said.Erased, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.Status} {answer.Text}"));
        Assert.Single(await App.DataAsync(db => db.Set<EventRow>().Where(row => row.RecordId == person.Id && row.Type == nameof(PersonErased)).ToListAsync()));
    }

    [Fact]
    public async Task What_is_added_to_her_at_the_same_moment_does_not_stay_behind()
    {
        var municipality = await Given.MunicipalityAsync();
        var home = await Given.AssociationAsync(municipality);
        var (person, liaison) = (await Given.EditorAsync(home), await Given.LiaisonAsync(municipality));
        List<Form> others = [];
        for (var i = 0; i < 12; i++)
        {
            var association = await Given.AssociationAsync(municipality, email: person.Address);
            others.Add((await SignedInAs(liaison).OpenAsync($"/associations/{association.Id}/invite")).Form().Fill("Nimi tai tehtävä", "Kutsuttu"));
            others.Add((await SignedInAs(person).OpenAsync("/account")).Form().Fill(Said.DisplayName, $"Nimi {i}"));
            others.Add((await SignedInAs(person).OpenAsync("/account/second-step")).Form());
            others.Add((await SignedInAs(person).OpenAsync("/collections/new")).Form().Fill("Listan nimi", $"Lista {i}"));
            others.Add((await Visitor().OpenAsync("/sign-in")).Form("#link").Fill("Sähköposti", person.Address));
        }

        others.Add((await SignedInAs(person).OpenAsync("/account/address")).Form().Fill("Uusi sähköpostiosoite", $"uusi.{person.Address}"));
        var erase = await EraseFormAsync(person);

        var answers = await Task.WhenAll(others.Take(24).Select(form => form.SubmitAsync()).Append(erase.SubmitAsync()).Concat(others.Skip(24).Select(form => form.SubmitAsync())));

        Assert.All(answers, answer => Assert.True((int)answer.Status < 500, $"{answer.Status} {answer.Path}"));
        Assert.Contains(Said.Erased, answers[24].Text, StringComparison.Ordinal);
        await App.DeliverAsync();
        var numbered = (await Traces.OfAsync(App, person.Id.ToString())).Select(table => table.Key).Order(StringComparer.Ordinal);
        Assert.Equal(["accounts_memberships", "accounts_persons", "events", "mail_messages"], numbered);
        var (row, roles, receipts) = await App.DataAsync(async db => (
            await db.Set<Person>().SingleAsync(one => one.Id == person.Id),
            await db.Set<Membership>().Where(one => one.PersonId == person.Id).Select(one => one.EndedAt).ToListAsync(),
            await db.Set<MailMessage>().Where(mail => mail.About == person.Id || mail.Cause == $"erased:{person.Id}").Select(mail => mail.Cause).ToListAsync()));
        Assert.Equal((Person.Removed, null, null), (row.DisplayName, row.Email, row.NormalizedUserName));
        Assert.DoesNotContain(null, roles);
        Assert.Equal([$"erased:{person.Id}"], receipts);
    }

    [Fact]
    public async Task A_sign_in_of_a_while_ago_is_made_fresh_by_a_link_from_mail_and_leads_back()
    {
        var person = await Given.EditorAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var browser = SignedInAs(person);
        var form = (await browser.OpenAsync("/account/data/erase")).Form().Fill(Said.EraseAddress, person.Address);
        await SessionCookie.GrowStaleAsync(App, person.Id);

        var pressed = await form.SubmitAsync();
        var password = await browser.OpenAsync("/account/password");
        var signIn = await pressed.FollowAsync(Said.SignIn);
        await signIn.Form("#link").Fill("Sähköposti", person.Address).SubmitAsync();
        await App.DeliverAsync();
        var link = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(mail => mail.To == person.Address));
        var back = await (await browser.OpenAsync(Mails.LinkOf(link))).Form().SubmitAsync();
        var gone = await back.Form().Fill(Said.EraseAddress, person.Address).SubmitAsync();

        Assert.Contains(Said.SessionStale, pressed.Text, StringComparison.Ordinal);
        Assert.Contains(Said.SessionStale, password.Text, StringComparison.Ordinal);
        Assert.StartsWith("/fi/sign-in?returnPath=", signIn.Path, StringComparison.Ordinal);
        Assert.Equal("/fi/account/data/erase", back.Path);
        Assert.Contains(Said.Erased, gone.Text, StringComparison.Ordinal);
    }

    private async Task<Form> EraseFormAsync(GivenPerson person) =>
        (await SignedInAs(person).OpenAsync("/account/data/erase")).ShouldBeOk().Form().Fill(Said.EraseAddress, person.Address);
}
