using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed class HandOverTests(App app) : PageTest(app)
{
    private readonly string successor = $"{Secrets.Code(10).ToLowerInvariant()}@example.com";

    [Fact]
    public async Task When_a_board_changes_the_old_right_ends_with_the_successors_first_press()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var old = SignedInAs(await Given.MainUserAsync(association));

        var listed = await HandOverAsync(old);
        var between = await old.OpenAsync("/members");
        var opened = await Visitor().OpenAsync(await LinkAsync());
        var arrived = await opened.Form().SubmitAsync("Ota vastaan ja kirjaudu");

        Assert.Contains(Kumppani.Accounts.Texts.NotTakenUp, listed.ShouldBeOk().Text, StringComparison.Ordinal);
        between.ShouldBeOk();
        Assert.Contains(association.Name, opened.Text, StringComparison.Ordinal);
        Assert.Contains(association.Name, arrived.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await old.OpenAsync("/members")).Status);
        var left = await App.DataAsync(db => db.Set<Membership>().SingleAsync(one => one.OrganisationId == association.Id && one.EndedAt == null));
        Assert.NotNull(left.TakenUpAt);
    }

    [Fact]
    public async Task With_a_date_the_old_right_lasts_until_its_day_is_over()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var old = SignedInAs(await Given.MainUserAsync(association));

        await HandOverAsync(old, "31.12.2098");
        await (await Visitor().OpenAsync(await LinkAsync())).Form().SubmitAsync();

        Assert.Contains("31.12.2098", (await old.OpenAsync("/members")).ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_hands_over_to_another_not_to_oneself()
    {
        var person = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var page = await SignedInAs(person).OpenAsync($"/members/{await MembershipOfAsync(person)}/hand-over");

        var answer = await page.Form().Fill("Seuraajan nimi", "Sama").Fill("Seuraajan sähköposti", person.Address).SubmitAsync();

        answer.ShouldRefuse(Kumppani.Accounts.Texts.SuccessorIsSame);
    }

    [Fact]
    public async Task Somebody_who_holds_the_role_already_relieves_at_once()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var (leaving, staying) = (await Given.MainUserAsync(association), await Given.MainUserAsync(association));
        var old = SignedInAs(leaving);

        await (await old.OpenAsync($"/members/{await MembershipOfAsync(leaving)}/hand-over")).Form().Fill("Seuraajan nimi", "Toinen").Fill("Seuraajan sähköposti", staying.Address).SubmitAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await old.OpenAsync("/members")).Status);
        (await SignedInAs(staying).OpenAsync("/members")).ShouldBeOk();
    }

    [Fact]
    public async Task A_caretaker_invites_but_never_herself_and_those_who_are_there_are_told()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var (liaison, main) = (await Given.LiaisonAsync(municipality), await Given.MainUserAsync(association));
        var form = await SignedInAs(liaison).OpenAsync($"/associations/{association.Id}/invite");

        var herself = await form.Form().Fill("Nimi", "Minä").Fill("Sähköposti", liaison.Address).SubmitAsync("Lähetä kutsu");
        await form.Form().Fill("Nimi", "Uusi puheenjohtaja").Fill("Sähköposti", successor).SubmitAsync("Lähetä kutsu");
        await App.DeliverAsync();

        herself.ShouldRefuse(Kumppani.Accounts.Texts.NotYourself);
        var told = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(mail => mail.To == main.Address));
        Assert.Contains("Uusi puheenjohtaja", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, await App.DataAsync(db => db.Set<Membership>().CountAsync(one => one.OrganisationId == association.Id && one.PersonId == liaison.Id)));
    }

    private async Task<Page> HandOverAsync(Visitor old, string? date = null)
    {
        var form = (await (await old.OpenAsync("/members")).FollowAsync("Siirrä seuraajalle: Puheenjohtaja")).Form().Fill("Seuraajan nimi", "Uusi puheenjohtaja").Fill("Seuraajan sähköposti", successor);
        return await (date is null ? form : form.Fill("Nykyisen roolin viimeinen päivä", date)).SubmitAsync();
    }

    private async Task<string> LinkAsync()
    {
        var text = await App.DataAsync(db => db.Set<MailMessage>().Where(mail => mail.To == successor).Select(mail => mail.Text).SingleAsync());
        return new Uri(text.Split('\n').Single(line => line.Contains("/sign-in/link/", StringComparison.Ordinal))).AbsolutePath;
    }

    private Task<Guid> MembershipOfAsync(GivenPerson person) =>
        App.DataAsync(db => db.Set<Membership>().Where(one => one.PersonId == person.Id && one.EndedAt == null).Select(one => one.Id).SingleAsync());
}
