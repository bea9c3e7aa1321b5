using System.Net;
using Kumppani.Accounts;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Accounts;

public sealed class MemberTests(App app) : PageTest(app)
{
    [Fact]
    public async Task A_main_user_invites_an_editor_who_signs_in_by_the_mail_and_acts_for_the_association()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(await Given.MainUserAsync(association));
        var address = $"{Secrets.Code(10).ToLowerInvariant()}@example.com";
        var form = await (await browser.OpenAsync("/members")).FollowAsync("Kutsu henkilö");

        var members = await form.Form().Fill("Nimi", "Rahastonhoitaja").Fill("Sähköposti", address).Fill("Svenska", "true").Fill("Muokkaaja", "true").SubmitAsync();

        Assert.Contains(address, members.Text, StringComparison.Ordinal);
        var mail = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == address));
        Assert.Equal(("sv", association.Id), (mail.Language, mail.OnBehalfOf));
        Assert.Contains(association.Name, mail.Subject, StringComparison.Ordinal);
        var invited = Visitor();
        var link = mail.Text.Split('\n').Single(line => line.Contains("/sign-in/link/", StringComparison.Ordinal));
        var arrived = await (await invited.OpenAsync(new Uri(link).AbsolutePath)).Form().SubmitAsync();
        Assert.Contains(association.Name, arrived.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await invited.OpenAsync("/members")).Status);
    }

    [Fact]
    public async Task Nobody_gives_a_role_that_is_not_hers_to_give()
    {
        var browser = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync())));
        var form = (await browser.OpenAsync("/members/invite")).Form().Fill("Nimi", "Kuka vain").Fill("Sähköposti", "somebody@example.com");

        var answer = await form.Set("Form.Role", nameof(Role.Operator)).SubmitAsync();

        answer.ShouldRefuse(Texts.RoleNotYours);
    }

    [Fact]
    public async Task A_liaison_invites_one_who_guides_people_and_she_may_go_although_she_is_the_last()
    {
        var municipality = await Given.MunicipalityAsync();
        var liaison = SignedInAs(await Given.LiaisonAsync(municipality));
        var worker = await Given.ServiceWorkerAsync(municipality);

        var form = (await liaison.OpenAsync("/members/invite")).Form().Fill("Nimi", "Uusi palveluohjaaja").Fill("Sähköposti", $"{Guid.CreateVersion7():N}@example.com");
        var invited = await form.Set("Form.Role", nameof(Role.ServiceWorker)).SubmitAsync();
        var ended = await (await liaison.OpenAsync($"/members/{await MembershipOfAsync(worker)}/end")).Form().SubmitAsync();

        Assert.Equal(("/fi/members", "/fi/members"), (invited.Path, ended.Path));
        Assert.Contains("Palveluohjaaja", invited.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_ended_after_asking_once_more_and_the_last_main_user_stays()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        var (first, second) = (await Given.MainUserAsync(association), await Given.MainUserAsync(association));
        var browser = SignedInAs(first);
        var other = SignedInAs(second);

        var ended = await (await browser.OpenAsync($"/members/{await MembershipOfAsync(second)}/end")).Form().SubmitAsync();
        var last = await (await browser.OpenAsync($"/members/{await MembershipOfAsync(first)}/end")).Form().SubmitAsync();

        Assert.Equal("/fi/members", ended.Path);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.OpenAsync("/members")).Status);
        last.ShouldRefuse(Texts.LastOfItsKind);
    }

    [Fact]
    public async Task Of_fifty_main_users_whose_roles_end_at_once_one_remains()
    {
        var association = await Given.AssociationAsync(await Given.MunicipalityAsync());
        List<Guid> memberships = [];
        for (var i = 0; i < 50; i++) memberships.Add(await MembershipOfAsync(await Given.MainUserAsync(association)));

        var outcomes = await Task.WhenAll(memberships.Select(async membership =>
        {
            await using var scope = App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().BecomeSystem("test");
            return await scope.ServiceProvider.GetRequiredService<IPeople>().EndAsync(membership, association.Id, CancellationToken.None);
        }));

        Assert.Single(outcomes, outcome => outcome == AccountProblems.LastOfItsKind);
        Assert.Equal(1, await App.DataAsync(db => db.Set<Membership>().CountAsync(one => one.OrganisationId == association.Id && one.Until == null)));
    }

    [Fact]
    public async Task Anothers_member_cannot_be_found_to_be_ended()
    {
        var mine = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));
        var other = await Given.MainUserAsync(await Given.AssociationAsync(await Given.MunicipalityAsync()));

        var answer = await SignedInAs(mine).OpenAsync($"/members/{await MembershipOfAsync(other)}/end");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task One_switches_between_ones_own_organisations_and_to_no_others()
    {
        var municipality = await Given.MunicipalityAsync();
        var (association, foreign) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality));
        var person = await Given.LiaisonAsync(municipality);
        await App.DataAsync(async db =>
        {
            db.Add(Membership.Grant(person.Id, association.Id, Role.MainUser, App.Services.GetRequiredService<TimeProvider>().UtcNow()));
            return await db.SaveChangesAsync();
        });
        var browser = SignedInAs(person);
        var choices = await browser.OpenAsync("/act-for?returnPath=/members");

        var switched = await choices.Form().SubmitAsync($"Valitse: {association.Name}");
        choices.Document.QuerySelector("button[name=organisationId]")!.SetAttribute("value", foreign.Id.ToString());
        var refused = await choices.Form().SubmitAsync($"Valitse: {association.Name}");

        Assert.Contains(association.Name, switched.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Contains(association.Name, (await browser.OpenAsync("/members")).Text, StringComparison.Ordinal);
    }

    private Task<Guid> MembershipOfAsync(GivenPerson person) =>
        App.DataAsync(db => db.Set<Membership>().Where(one => one.PersonId == person.Id && one.Until == null).Select(one => one.Id).SingleAsync());
}
