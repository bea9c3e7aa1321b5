using System.Net;
using Kumppani.Accounts.Domain;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Data;
using Kumppani.Directory.Pages.Claims;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Directory.Upkeep;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Directory.Claims;

public sealed class ClaimTests(App app) : UpkeepTest(app)
{
    private const string Received = "Kiitos. Pyyntö on otettu vastaan. Saat vastauksen sähköpostiisi.";

    [Fact]
    public async Task Whoever_reads_the_associations_mailbox_lets_the_claimant_in_as_main_user()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        var claimant = NewAddress();

        var sent = await ClaimAsync(association, claimant);
        var page = (await Visitor().OpenAsync(await LinkToAsync(mailbox))).ShouldBeOk();
        var before = await RolesAsync(association);
        var approved = await page.Form().SubmitAsync("Hyväksy");

        Assert.Contains(Received, sent.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Contains(claimant, page.Text, StringComparison.Ordinal);
        Assert.Empty(before);
        Assert.Contains("Pyyntö on hyväksytty.", approved.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Equal([(Role.MainUser, claimant)], await RolesAsync(association));
        Assert.Contains("/fi/sign-in/link/", Assert.Single(await MailsToAsync(claimant)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_not_won_by_someone_who_does_not_control_the_mailbox()
    {
        var (municipality, association, mailbox) = await WithMailboxAsync();
        var claimant = NewAddress();
        await ClaimAsync(association, claimant);
        var claim = await ClaimOfAsync(association);
        var other = await Given.AssociationAsync(municipality, email: claimant);
        await ClaimAsync(other, NewAddress());
        var othersToken = (await LinkToAsync(claimant)).Split('/')[^1];

        // What she knows: her own mail, the ids, the hash if she has seen the database, and a link for another entry.
        string[] guesses = [claim.TokenHash!, claim.MailboxHash!, claim.OpenKey!, claim.Id.ToString("N"), association.Id.ToString("N"), Secrets.Token()];
        foreach (var guess in guesses)
        {
            Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync($"/associations/claim/{guess}")).Status);
        }

        var forOther = await Visitor().OpenAsync($"/associations/claim/{othersToken}");
        (await forOther.Form().Set("id", association.Id.ToString()).Set("Claim.OrganisationId", association.Id.ToString()).SubmitAsync("Hyväksy")).ShouldBeOk();
        var liaisonsPage = await Visitor().OpenAsync($"/associations/claims/{claim.Id}");

        Assert.Empty(await RolesAsync(association));
        Assert.Equal(mailbox, Assert.Single(await MailsAboutAsync(association)).To);
        Assert.Contains("/sign-in", liaisonsPage.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_of_fifty_approvals_at_once_one_has_an_effect()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        var claimant = NewAddress();
        await ClaimAsync(association, claimant);
        var link = await LinkToAsync(mailbox);

        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Visitor().OpenAsync(link)));
        var state = (await ClaimOfAsync(association)).State;
        var answers = await Task.WhenAll(forms.Select(form => form.Form().SubmitAsync("Hyväksy")));

        Assert.Equal(ClaimState.Unreviewed, state);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.Gone));
        Assert.Single(await RolesAsync(association));
        Assert.Single(await MailsToAsync(claimant));
    }

    [Fact]
    public async Task Approved_and_refused_at_once_it_is_one_of_both()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        var claimant = NewAddress();
        await ClaimAsync(association, claimant);
        var link = await LinkToAsync(mailbox);
        var forms = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Visitor().OpenAsync(link)));

        var answers = await Task.WhenAll(forms.Select((form, number) => form.Form().SubmitAsync(number % 2 == 0 ? "Hyväksy" : "Hylkää")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal((await ClaimOfAsync(association)).State is ClaimState.Approved ? 1 : 0, (await RolesAsync(association)).Count);
    }

    [Fact]
    public async Task The_answer_is_the_same_for_an_address_that_is_known_and_the_same_claim_again_asks_nobody_anew()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        var known = await Given.EditorAsync(association);
        var unknown = NewAddress();

        var first = await ClaimAsync(association, known.Address);
        var second = await ClaimAsync(association, unknown);
        var again = await ClaimAsync(association, unknown);

        Assert.Equal([first.Text, first.Text], [second.Text, again.Text]);
        Assert.Equal(2, (await MailsToAsync(mailbox)).Count);
        Assert.Empty(await MailsToAsync(unknown));
    }

    [Fact]
    public async Task Without_a_mailbox_the_liaison_refuses_with_a_reason_that_the_claimant_hears()
    {
        var municipality = await Given.MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var liaison = await Given.LiaisonAsync(municipality);
        var claimant = NewAddress();

        await ClaimAsync(association, claimant);
        await App.DeliverAsync();
        var list = await SignedInAs(liaison).OpenAsync("/associations/claims");
        var page = await list.FollowAsync(association.Name);
        var wordless = await page.Form().SubmitAsync("Hylkää");
        var refused = await page.Form().Fill("Hylkäämisen syy", "Yhdistyksen puheenjohtaja ei tunne sinua.").SubmitAsync("Hylkää");
        await App.DeliverAsync();

        wordless.ShouldRefuse("Kirjoita hylkäämisen syy");
        refused.ShouldBeOk();
        Assert.Contains("Pyyntö ylläpitää tietoja", Assert.Single(await MailsToAsync(liaison.Address)).Subject, StringComparison.Ordinal);
        Assert.Contains("Syy: Yhdistyksen puheenjohtaja ei tunne sinua.", Assert.Single(await MailsToAsync(claimant)).Text, StringComparison.Ordinal);
        Assert.Empty(await RolesAsync(association));
    }

    [Fact]
    public async Task The_liaison_approves_but_lets_neither_herself_in_nor_anybody_into_anothers_register()
    {
        var municipality = await Given.MunicipalityAsync();
        var (one, two) = (await Given.AssociationAsync(municipality), await Given.AssociationAsync(municipality));
        var liaison = await Given.LiaisonAsync(municipality);
        var claimant = NewAddress();
        await ClaimAsync(one, claimant);
        await ClaimAsync(two, liaison.Address);
        var (claim, own) = (await ClaimOfAsync(one), await ClaimOfAsync(two));

        var stranger = await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync($"/associations/claims/{claim.Id}");
        (await (await SignedInAs(liaison).OpenAsync($"/associations/claims/{claim.Id}")).Form().SubmitAsync("Hyväksy")).ShouldBeOk();
        var herself = await (await SignedInAs(liaison).OpenAsync($"/associations/claims/{own.Id}")).Form().SubmitAsync("Hyväksy");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Equal([(Role.MainUser, claimant)], await RolesAsync(one));
        Assert.Equal(HttpStatusCode.BadRequest, herself.Status);
        Assert.Empty(await RolesAsync(two));
        Assert.Equal(ClaimState.Unreviewed, (await ClaimOfAsync(two)).State);
    }

    [Fact]
    public async Task Where_mail_does_not_arrive_the_liaison_decides_and_a_link_to_a_former_address_decides_nothing()
    {
        var (municipality, association, mailbox) = await WithMailboxAsync();
        await ClaimAsync(association, NewAddress());
        var link = await LinkToAsync(mailbox);
        var edit = await SignedInAs(await Given.LiaisonAsync(municipality)).OpenAsync($"/associations/{association.Id}/edit");
        var bad = NewAddress();
        (await edit.Form().Fill("Sähköposti", bad).SubmitAsync()).ShouldBeOk();
        await App.DataAsync(db =>
        {
            var troubled = new TroubledAddress { Address = bad };
            troubled.Take(BounceKind.Hard, "5.1.1", arrivedSince: false, TimeProvider.System.UtcNow());
            db.Add(troubled);
            return db.SaveChangesAsync();
        });

        await ClaimAsync(association, NewAddress());

        Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync(link)).Status);
        Assert.Empty(await MailsToAsync(bad));
    }

    [Fact]
    public async Task Main_users_hear_that_the_mailbox_let_another_in()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        await ClaimAsync(association, NewAddress());
        var chair = await Given.MainUserAsync(association);

        (await (await Visitor().OpenAsync(await LinkToAsync(mailbox))).Form().SubmitAsync("Hyväksy")).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Contains(await MailsToAsync(chair.Address), mail => mail.Subject.StartsWith("Uusi pääkäyttäjä", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editor_who_writes_her_own_address_in_the_entry_does_not_let_herself_in_as_main_user()
    {
        var (municipality, association, _) = await WithMailboxAsync();
        await Given.MainUserAsync(association);
        var liaison = await Given.LiaisonAsync(municipality);
        var editor = SignedInAs(await Given.EditorAsync(association));
        var own = NewAddress();
        (await (await editor.OpenAsync($"/associations/{association.Id}/edit")).Form().Set("Form.Email", own).SubmitAsync()).ShouldBeOk();

        (await ClaimAsync(association, own)).ShouldBeOk();
        await App.DeliverAsync();

        Assert.DoesNotContain(await MailsToAsync(own), mail => mail.Text.Contains("/associations/claim/", StringComparison.Ordinal));
        Assert.Contains(await MailsToAsync(liaison.Address), mail => mail.Text.Contains("/associations/claims/", StringComparison.Ordinal));
        Assert.Null((await ClaimOfAsync(association)).TokenHash);
    }

    [Fact]
    public async Task A_reader_of_the_mailbox_who_is_signed_in_lets_herself_in()
    {
        var (municipality, association, mailbox) = await WithMailboxAsync();
        var chair = await Given.EditorAsync(await Given.AssociationAsync(municipality));
        await ClaimAsync(association, chair.Address);

        var approved = await (await SignedInAs(chair).OpenAsync(await LinkToAsync(mailbox))).Form().SubmitAsync("Hyväksy");

        Assert.Contains("Pyyntö on hyväksytty.", approved.ShouldBeOk().Html, StringComparison.Ordinal);
        Assert.Equal([(Role.MainUser, chair.Address)], await RolesAsync(association));
    }

    [Fact]
    public async Task Claims_by_the_dozen_are_held_up_and_what_was_typed_stays()
    {
        var (_, association, _) = await WithMailboxAsync();
        var claimant = NewAddress();

        Page? last = null;
        for (var time = 0; time <= NewModel.MostOfOneAddress; time++) last = await ClaimAsync(association, claimant);

        last!.ShouldRefuse("Pyyntöjä on tullut liian monta");
        Assert.Equal(claimant, last!.Document.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_claim_that_nobody_decides_lapses_and_cannot_be_approved_after()
    {
        var (_, association, mailbox) = await WithMailboxAsync();
        var claimant = NewAddress();
        await ClaimAsync(association, claimant);
        var link = await LinkToAsync(mailbox);
        var claim = await ClaimOfAsync(association);
        await App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Claims.Where(one => one.Id == claim.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpiresAt, TimeProvider.System.UtcNow().AddMinutes(-1)));
                return Outcome.Done;
            },
            CancellationToken.None));

        await using (var scope = App.Services.CreateAsyncScope()) await ActivatorUtilities.CreateInstance<LapseClaims>(scope.ServiceProvider).RunAsync(TimeProvider.System.UtcNow(), CancellationToken.None);
        await App.DeliverAsync();

        Assert.Equal(HttpStatusCode.Gone, (await Visitor().OpenAsync(link)).Status);
        Assert.Equal(ClaimState.Lapsed, (await ClaimOfAsync(association)).State);
        Assert.Contains("Kukaan ei käsitellyt pyyntöäsi", Assert.Single(await MailsToAsync(claimant)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_of_the_table_of_claims_is_as_written_and_what_is_decided_stays()
    {
        var allowed = from state in Enum.GetValues<ClaimState>()
                      from judge in Enum.GetValues<ClaimJudge>()
                      from to in Enum.GetValues<ClaimState>()
                      where ClaimMoves.Allow(state, judge, to)
                      select $"{state} {judge} {to}";

        Assert.Equal(
            ["Unreviewed Mailbox Approved", "Unreviewed Mailbox Refused", "Unreviewed Liaison Approved", "Unreviewed Liaison Refused", "Unreviewed Time Lapsed"],
            allowed);
    }

    private async Task<Page> ClaimAsync(GivenOrganisation association, string address) =>
        await (await Visitor().OpenAsync($"/associations/{association.Id}/claim")).ShouldBeOk().Form().Fill("Tehtävä yhdistyksessä", "Sihteeri").Fill("Oma sähköpostiosoitteesi", address).SubmitAsync();

    private Task<EntryClaim> ClaimOfAsync(GivenOrganisation association) => App.DataAsync(db => db.Claims.AsNoTracking().SingleAsync(one => one.OrganisationId == association.Id));

    private Task<List<MailMessage>> MailsAboutAsync(GivenOrganisation association) =>
        App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().Where(mail => mail.About == association.Id).ToListAsync());

    private Task<List<(Role Role, string Address)>> RolesAsync(GivenOrganisation association) => App.DataAsync(async db =>
        (await db.Set<Membership>().Where(one => one.OrganisationId == association.Id)
            .Join(db.Set<Person>(), one => one.PersonId, person => person.Id, (one, person) => new { one.Role, person.Email }).ToListAsync())
        .Select(pair => (pair.Role, pair.Email!)).ToList());
}
