using System.Net;
using Kumppani.Cooperation.Clearings;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

public sealed class IssueTests(App app) : CooperationTest(app)
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact, Requirement("Y11b")]
    public async Task An_association_raises_a_matter_a_unit_is_to_answer_and_the_public_answer_is_mailed()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var association = await Given.AssociationAsync(municipality);
        var person = await Given.EditorAsync(association);

        var raised = await RaiseAsync(SignedInAs(person), "Avaimet myös illalla");
        var hidden = await Visitor().OpenAsync($"/{slug}/cooperation/issues");
        var work = await (await liaison.OpenAsync("/cooperation/issues")).FollowAsync("Avaimet myös illalla");
        var unit = await (await work.FollowAsync("Vie asia yksikölle vastattavaksi")).Form().Fill("Yksikkö", "Tilapalvelut").Fill("Mitä pyydetään", "Voiko lukon vaihtaa?").Fill("Vastattava viimeistään", "1.6.2099").SubmitAsync();
        var open = await (await Visitor().OpenAsync($"/{slug}/cooperation/issues")).FollowAsync("Avaimet myös illalla");
        (await unit.ShouldBeOk().Form().Fill("Yksikön vastaus", "Lukko vaihdetaan.").SubmitAsync()).ShouldBeOk();
        var again = await liaison.OpenAsync(work.Path["/fi".Length..]);
        (await again.Form().Set("Form.Text.Fi", "Lukko vaihdetaan syksyllä.").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Contains("Asia näkyy kaikille, kun kunta on kertonut, kuka vastaa", raised.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Avaimet", hidden.Text, StringComparison.Ordinal);
        Assert.Contains("odottavia asioita: 1.", hidden.Text, StringComparison.Ordinal);
        foreach (var words in (string[])["Vastaaja nimetty", "Tilapalvelut", "1.6.2099", association.Name]) Assert.Contains(words, open.Text, StringComparison.Ordinal);
        Assert.Contains("Lukko vaihdetaan.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Lukko vaihdetaan syksyllä.", (await Visitor().OpenAsync(open.Path["/fi".Length..] + "?once=1")).Text, StringComparison.Ordinal);
        var mail = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == person.Address));
        Assert.Contains("Avaimet myös illalla", mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("syksyllä", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_mended_is_of_its_day_and_mails_nobody_again()
    {
        var (_, municipality, liaison) = await MunicipalityAsync();
        var person = await Given.EditorAsync(await Given.AssociationAsync(municipality));
        await RaiseAsync(SignedInAs(person), "Valot kentälle");
        var work = await (await liaison.OpenAsync("/cooperation/issues")).FollowAsync("Valot kentälle");
        var answered = (await work.Form().Set("Form.Text.Fi", "Valot tulee.").SubmitAsync()).ShouldBeOk();
        var before = await AnsweredAtAsync(IdIn(work));

        (await answered.Form().Set("Form.Text.Fi", "Valot tulevat.").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal(before, await AnsweredAtAsync(IdIn(work)));
        Assert.Equal(1, await App.DataAsync(db => db.Set<MailMessage>().CountAsync(one => one.To == person.Address)));
    }

    [Fact, Requirement("Y11b")]
    public async Task Nothing_is_closed_without_an_answer_neither_by_the_page_nor_in_the_database()
    {
        var (municipality, liaison) = await LiaisonAsync();
        var entered = await EnterAsync(liaison, "Linja-autovuoro kylään", "");

        Assert.Null(entered.Document.QuerySelector("#close"));
        var id = Guid.Parse(IdIn(entered));
        var page = await entered.Form().Set("Form.Text.Fi", "").SubmitAsync();
        var closed = await liaison.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/fi/cooperation/issues/{id}?handler=close") { Content = new FormUrlEncodedContent(Hidden(entered)) });
        var byHand = await Assert.ThrowsAnyAsync<Exception>(() => App.DataAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Issues.IgnoreQueryFilters().Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, IssueState.Closed));
                return Outcome.Done;
            },
            CancellationToken.None)));
        var answered = await (await liaison.OpenAsync($"/cooperation/issues/{id}")).Form().Set("Form.Text.Fi", "Vuoro alkaa tammikuussa.").SubmitAsync();
        (await answered.Form("#close").SubmitAsync()).ShouldBeOk();

        page.ShouldRefuse("Kirjoita vastaus");
        closed.ShouldRefuse("Vastaa ensin");
        Assert.Contains(Issue.HasAnswer, byHand.ToString(), StringComparison.Ordinal);
        Assert.Equal(IssueState.Closed, await App.DataAsync(db => db.Issues.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).Select(one => one.State).SingleAsync()));
    }

    [Fact]
    public async Task What_the_liaison_enters_on_behalf_of_others_is_answered_to_their_address_which_is_forgotten_later()
    {
        var (_, liaison) = await LiaisonAsync();
        var address = $"kylat-{Guid.CreateVersion7():N}@example.com";
        var entered = await EnterAsync(liaison, "Valot pururadalle", address);

        (await entered.Form().Set("Form.Text.Fi", "Valot tulevat.").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();
        await using (var scope = App.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ForgetIssueAddresses>(scope.ServiceProvider).ClearAsync(new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc), 500, CancellationToken.None);

        Assert.Contains("Kunta on vastannut: Valot pururadalle", (await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == address))).Subject, StringComparison.Ordinal);
        var page = await Visitor().OpenAsync($"/issues/{IdIn(entered)}");
        Assert.Contains("Valot tulevat.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(address, page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(address, (await liaison.OpenAsync($"/cooperation/issues/{IdIn(entered)}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_enquiry_the_subject_is_taken_over_and_never_the_words()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        (await (await Visitor().OpenAsync($"/{slug}/cooperation/contact")).Form().Fill("Aihe", "Kerhotila").Fill("Viesti", "Olen Maija ja sairas.").Fill("Sähköposti", "maija@example.com").SubmitAsync()).ShouldBeOk();
        var enquiry = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Kerhotila");

        var form = await enquiry.FollowAsync("Kirjaa esiin otetuksi asiaksi");
        var entered = await form.Form().Fill("Mistä on kyse", "Kerhoille tarvitaan tila.").SubmitAsync();

        Assert.Equal("Kerhotila", form.Document.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        Assert.DoesNotContain("sairas", form.Html, StringComparison.Ordinal);
        Assert.Contains("Yhteydenotto, josta asia lähti", entered.ShouldBeOk().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_association_does_not_see_what_the_municipality_has_not_taken_up()
    {
        var (municipality, _) = await LiaisonAsync();
        var raised = await RaiseAsync(SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality))), "Oma asia");
        var other = SignedInAs(await Given.MainUserAsync(await Given.AssociationAsync(municipality)));

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(raised.Path["/fi".Length..])).Status);
        Assert.DoesNotContain("Oma asia", (await other.OpenAsync("/issues")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_answers_in_one_moment_one_is_kept_and_the_others_are_told()
    {
        var (_, liaison) = await LiaisonAsync();
        var entered = await EnterAsync(liaison, "Samaan aikaan", "");
        var forms = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => liaison.OpenAsync(entered.Path["/fi".Length..])));

        var answers = await Task.WhenAll(forms.Select((form, i) => form.Form().Set("Form.Text.Fi", $"Vastaus {i}.").SubmitAsync()));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
    }

    [Fact]
    public void Every_cell_of_the_table_of_steps_is_as_it_is_written()
    {
        foreach (var state in Enum.GetValues<IssueState>())
        {
            Assert.Equal(state is IssueState.Raised or IssueState.InHand, IssueSteps.Table.ContainsKey((state, IssueStep.TakeUp)));
            Assert.Equal(IssueState.Answered, IssueSteps.Table[(state, IssueStep.Answer)]);
            Assert.Equal(state is IssueState.Answered, IssueSteps.Table.ContainsKey((state, IssueStep.Close)));
        }
    }

    [Fact]
    public void An_unanswered_matter_is_not_closed()
    {
        var issue = Issue.Begin(Guid.CreateVersion7(), null, LocalizedText.Of("Asia"), LocalizedText.Of("Teksti"), new IssueOrigin(IssueSource.Otherwise, null, null, null, null, "fi"), Now);

        Assert.Equal("NotAnsweredYet", issue.Close(Now).Problem!.Code);
        Assert.True(issue.TakeUp("Kanslia", new DateOnly(2026, 4, 1), new DateOnly(2026, 3, 2), Now).IsDone);
        Assert.Equal("NotAnsweredYet", issue.Close(Now).Problem!.Code);
        Assert.Equal("AnswerMissing", issue.Reply(LocalizedText.Empty, null, Now).Problem!.Code);
        Assert.True(issue.Reply(LocalizedText.Of("Vastaus"), null, Now).IsDone);
        Assert.True(issue.Close(Now).IsDone);
    }

    private static async Task<Page> RaiseAsync(Visitor association, string title) =>
        (await (await association.OpenAsync("/issues/new")).Form().Fill("Otsikko", title).Fill("Aihe", "Tilat").Fill("Mistä on kyse", "Avaimen saa vain päivällä.").SubmitAsync()).ShouldBeOk();

    private static async Task<Page> EnterAsync(Visitor liaison, string title, string address) =>
        (await (await liaison.OpenAsync("/cooperation/issues/new")).Form().Set("Form.Source", "Gathering").Fill("Otsikko", title).Fill("Mistä on kyse", "Otettiin esiin kyläillassa.").Set("Form.ReplyEmail", address).SubmitAsync()).ShouldBeOk();

    private static IEnumerable<KeyValuePair<string, string>> Hidden(Page page) =>
        page.Document.QuerySelectorAll("main form input[type=hidden]").Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one.GetAttribute("value") ?? ""));

    private Task<DateTime?> AnsweredAtAsync(string id)
    {
        var issue = Guid.Parse(id);
        return App.DataAsync(db => db.Issues.IgnoreQueryFilters().Where(one => one.Id == issue).Select(one => one.AnsweredAt).SingleAsync());
    }
}
