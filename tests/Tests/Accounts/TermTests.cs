using System.Net;
using Kumppani.Accounts;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts;

public sealed class TermTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_role_ends_by_itself_when_its_last_day_is_over()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var (main, editor) = (SignedInAs(await Given.MainUserAsync(association)), await Given.EditorAsync(association));
        var membership = await MembershipOfAsync(editor);

        var listed = await (await main.OpenAsync($"/members/{membership}/term")).Form().Fill("Viimeinen päivä", "31.12.2099").SubmitAsync();
        var during = await SignedInAs(editor).OpenAsync("/act-for");
        await PassAsync(membership);
        var after = await SignedInAs(editor).OpenAsync("/act-for");

        Assert.Contains("31.12.2099", listed.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains(association.Name, during.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(association.Name, after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(editor.Address, (await main.OpenAsync("/members")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_that_is_over_before_it_begins_is_refused_and_kept_to_be_mended()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var main = SignedInAs(await Given.MainUserAsync(association));
        var membership = await MembershipOfAsync(await Given.EditorAsync(association));

        var answer = await (await main.OpenAsync($"/members/{membership}/term")).Form().Fill("Viimeinen päivä", "1.1.2020").SubmitAsync();

        answer.ShouldRefuse(Texts.TermPast);
        Assert.Equal("1.1.2020", answer.Document.QuerySelector("#Form_LastDay")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_last_main_user_gets_no_end_date_and_one_who_is_only_invited_is_nobody_yet()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var last = await Given.MainUserAsync(association);
        var main = SignedInAs(last);
        await (await main.OpenAsync("/members/invite")).Form()
            .Fill("Nimi", "Toinen").Fill("Sähköposti", $"{Secrets.Code(10).ToLowerInvariant()}@example.com").Fill("Suomi", "true").Fill("Pääkäyttäjä", "true").SubmitAsync();

        var term = await (await main.OpenAsync($"/members/{await MembershipOfAsync(last)}/term")).Form().Fill("Viimeinen päivä", "31.12.2099").SubmitAsync();
        var ended = await (await main.OpenAsync($"/members/{await MembershipOfAsync(last)}/end")).Form().SubmitAsync();

        term.ShouldRefuse(Texts.LastOfItsKind);
        ended.ShouldRefuse(Texts.LastOfItsKind);
    }

    [Fact]
    public async Task Of_fifty_main_users_whose_terms_are_set_at_once_one_goes_on_without()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        List<Guid> memberships = [];
        for (var i = 0; i < 50; i++) memberships.Add(await MembershipOfAsync(await Given.MainUserAsync(association)));
        var until = new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        var outcomes = await Task.WhenAll(memberships.Select(async membership =>
        {
            await using var scope = App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem("test");
            return await scope.ServiceProvider.GetRequiredService<Terms>().SetAsync(membership, association.Id, until, CancellationToken.None);
        }));

        Assert.Single(outcomes, outcome => outcome == AccountProblems.LastOfItsKind);
        Assert.Equal(1, await App.DataAsync(db => db.Set<Membership>().CountAsync(one => one.OrganisationId == association.Id && one.Until == null)));
    }

    [Fact]
    public async Task Whoever_is_invited_again_after_her_term_has_it_anew()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var (main, editor) = (SignedInAs(await Given.MainUserAsync(association)), await Given.EditorAsync(association));
        var membership = await MembershipOfAsync(editor);
        await (await main.OpenAsync($"/members/{membership}/term")).Form().Fill("Viimeinen päivä", "31.12.2099").SubmitAsync();
        await PassAsync(membership);

        var listed = await (await main.OpenAsync("/members/invite")).Form()
            .Fill("Nimi", "Sihteeri").Fill("Sähköposti", editor.Address).Fill("Suomi", "true").Fill("Muokkaaja", "true").Fill("Viimeinen päivä", "31.12.2098").SubmitAsync();

        Assert.Contains("31.12.2098", listed.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains(editor.Address, listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_gone_through_once_a_year_with_one_press_and_the_history_tells_by_whom()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var main = SignedInAs(await Given.MainUserAsync(association));
        await App.DataAsync(async db =>
        {
            foreach (var membership in await db.Set<Membership>().Where(one => one.OrganisationId == association.Id).ToListAsync()) membership.From = membership.From.AddDays(-400);
            return await db.SaveChangesAsync();
        });
        var due = await main.OpenAsync("/members");

        var done = await due.Form("#check").SubmitAsync();
        var history = await main.OpenAsync("/members/history");

        Assert.Contains(Texts.CheckDue, due.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Texts.CheckDue, done.ShouldBeOk().Text, StringComparison.Ordinal);
        Assert.Contains("Tarkistettu viimeksi", done.Text, StringComparison.Ordinal);
        Assert.Contains("Rooli tarkistettu: Pääkäyttäjä", history.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term")]
    [InlineData("hand-over")]
    [InlineData("end")]
    public async Task Anothers_member_is_not_found_for_any_verb(string verb)
    {
        var mine = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var other = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));

        var answer = await SignedInAs(mine).OpenAsync($"/members/{await MembershipOfAsync(other)}/{verb}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_changed_name_and_a_set_password_are_events_without_the_words()
    {
        var person = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var browser = SignedInAs(person);

        await (await browser.OpenAsync("/account")).Form().Fill("Nimi", "Uusi Nimi").SubmitAsync();
        await (await browser.OpenAsync("/account/password")).Form().Fill("Uusi salasana", "kolme sanaa peräkkäin").SubmitAsync();

        var events = await App.DataAsync(db => db.Set<EventRow>().Where(row => row.RecordId == person.Id).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([nameof(PersonRenamed), nameof(PasswordSet)], events.Select(row => row.Type));
        Assert.All(events, row => Assert.Equal(person.Id, row.PersonId));
        Assert.All(events, row => Assert.DoesNotContain("Uusi", row.Payload, StringComparison.Ordinal));
    }

    private Task<Guid> MembershipOfAsync(GivenPerson person) =>
        App.DataAsync(db => db.Set<Membership>().Where(one => one.PersonId == person.Id && one.EndedAt == null).Select(one => one.Id).SingleAsync());

    // Time goes by.
    private Task PassAsync(Guid membership) => App.DataAsync(async db =>
    {
        await db.DecideAsync(
            async () =>
            {
                await db.Set<Membership>().Where(one => one.Id == membership).ExecuteUpdateAsync(set => set.SetProperty(one => one.Until, one => one.From));
                return Outcome.Done;
            },
            CancellationToken.None);
        return true;
    });
}
