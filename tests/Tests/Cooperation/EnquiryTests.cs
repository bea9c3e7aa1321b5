using System.Net;
using Kumppani.Cooperation.Clearings;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Cooperation.Pages.Enquiries;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Cooperation;

public sealed class EnquiryTests(App app) : CooperationTest(app)
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact, Requirement("K5")]
    public async Task A_visitor_writes_the_liaison_answers_and_the_link_in_the_mail_lets_her_go_on()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var address = $"kysyja-{Guid.CreateVersion7():N}@example.com";

        (await WriteAsync(slug, address, "Tila kerholle", "Mistä saisimme tilan?")).ShouldBeOk();
        var page = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Tila kerholle");
        (await page.Form().Fill("Vastaus", "Kirjastosta.").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();
        var mail = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == address));
        var link = "/fi/enquiry/" + mail.Text.Split("/enquiry/")[1].Split('\n', ' ', '\r')[0];
        var own = await Visitor().OpenAsync(link);
        (await own.Form().Fill("Viestisi", "Kiitos, entä lauantaisin?").SubmitAsync()).ShouldBeOk();

        Assert.Contains("Kirjastosta.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Mistä saisimme tilan?", own.Text, StringComparison.Ordinal);
        var again = await liaison.OpenAsync(page.Path);
        Assert.Contains("Kiitos, entä lauantaisin?", again.Text, StringComparison.Ordinal);
        Assert.Equal(EnquiryState.Open, await StateAsync(municipality));
    }

    [Fact, Requirement("K5")]
    public async Task Nothing_is_closed_without_an_answer()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        (await WriteAsync(slug, "avoin@example.com", "Avoin asia", "Vastaisitteko?")).ShouldBeOk();
        var open = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Avoin asia");
        var id = Guid.Parse(IdIn(open));

        var refused = await App.DataAsync(async db => (await db.Enquiries.IgnoreQueryFilters().Include(one => one.Messages).SingleAsync(one => one.Id == id)).Step(EnquiryStep.Close, null, LongAgo));
        var answered = await open.Form().Fill("Vastaus", "Tässä vastaus.").SubmitAsync();
        (await answered.Form("#close").SubmitAsync()).ShouldBeOk();

        Assert.Null(open.Document.QuerySelector("#close"));
        Assert.Equal("NotAnsweredYet", refused.Problem!.Code);
        Assert.Equal(EnquiryState.Closed, await StateAsync(municipality));
    }

    [Fact]
    public void A_full_thread_takes_no_more_of_its_sender_and_can_be_answered()
    {
        var sender = new EnquirySender(null, "kirjoittaja@example.com", null, "fi");
        var full = Enquiry.Receive(Guid.CreateVersion7(), null, "Aihe", "Ensimmäinen", sender, LongAgo);
        while (full.Messages.Count < Enquiry.MostMessages) full.Step(EnquiryStep.Write, "Lisää", LongAgo);

        var more = full.Step(EnquiryStep.Write, "Vielä", LongAgo);
        var answer = full.Step(EnquiryStep.Answer, "Vastaus", LongAgo);

        Assert.Equal("TooManyMessages", more.Problem!.Code);
        Assert.Equal((true, EnquiryState.Answered), (answer.IsDone, full.State));
    }

    [Fact]
    public async Task Of_many_answers_in_one_moment_one_is_kept_and_the_others_are_told()
    {
        var (slug, _, liaison) = await MunicipalityAsync();
        (await WriteAsync(slug, "samaan@example.com", "Samaan aikaan", "Vastaisitteko?")).ShouldBeOk();
        var page = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Samaan aikaan");
        var forms = new List<Form>();
        for (var at = 0; at < 10; at++) forms.Add((await liaison.OpenAsync(page.Path)).Form().Fill("Vastaus", $"Vastaus {at}"));

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.All(answers, answer => Assert.True((int)answer.Status < 500, answer.Text));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Single((await liaison.OpenAsync(page.Path)).Document.QuerySelectorAll("main .plain-list .card"), card => card.TextContent.Contains("Kunnan vastaus", StringComparison.Ordinal));
    }

    [Fact, Requirement("K5")]
    public async Task With_several_liaisons_the_one_whose_scope_is_chosen_gets_it_and_her_deputy_while_she_is_away()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        var deputy = $"sijainen-{Guid.CreateVersion7():N}@kunta.example";
        await NameAsync(liaison, "Koordinaattori");
        var sport = await NameAsync(liaison, "Liikuntasuunnittelija", ("Form.Scope.Fi", "Liikuntaseurat"), ("Form.Deputy.Fi", "Liikuntapäällikkö"), ("Form.DeputyEmail", deputy), ("Form.AwayUntil", "31.12.2099"));

        var form = (await Visitor().OpenAsync($"/{slug}/cooperation/contact")).Form().Fill("Liikuntasuunnittelija: Liikuntaseurat", "true");
        (await form.Fill("Aihe", "Jäävuoro").Fill("Viesti", "Vapautuuko vuoroja?").Fill("Sähköposti", "seura@example.com").SubmitAsync()).ShouldBeOk();
        await App.DeliverAsync();

        Assert.Equal(Guid.Parse(IdIn(sport)), await App.DataAsync(db => db.Enquiries.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).Select(one => one.AppointmentId).SingleAsync()));
        var told = await App.DataAsync(db => db.Set<MailMessage>().SingleAsync(one => one.To == deputy));
        Assert.DoesNotContain("Vapautuuko vuoroja?", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_by_the_dozen_from_one_client_are_held_up_and_what_was_typed_stays()
    {
        var (slug, _, _) = await MunicipalityAsync();
        var visitor = Visitor();

        List<Page> answers = [];
        for (var time = 0; time <= WriteModel.MostFromOneClient; time++) answers.Add(await WriteAsync(slug, "sama@example.com", "Taas", "Sama viesti.", visitor));

        answers[^1].ShouldRefuse("Odota tunti");
        Assert.Contains("Sama viesti.", answers[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_municipality_does_not_see_it()
    {
        var (slug, municipality, _) = await MunicipalityAsync();
        var stranger = SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync()));
        (await WriteAsync(slug, "oma@example.com", "Oma asia", "Vain omalle kunnalle.")).ShouldBeOk();
        var id = await App.DataAsync(db => db.Enquiries.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).Select(one => one.Id).SingleAsync());

        foreach (var path in (string[])[$"/cooperation/enquiries/{id}", $"/cooperation/enquiries/{id}/forward"])
            Assert.Equal(404, (int)(await stranger.OpenAsync(path)).Status);
    }

    [Fact, Requirement("E6")]
    public async Task A_matter_taken_forward_has_a_unit_and_a_day_is_overdue_on_the_desk_and_ends_with_an_answer()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        (await WriteAsync(slug, "kyla@example.com", "Valaistus", "Kylätien lamput ovat pimeinä.")).ShouldBeOk();
        var enquiry = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Valaistus");

        var form = (await enquiry.FollowAsync("Vie eteenpäin")).Form().Fill("Yksikkö", "Tekninen toimi").Fill("Mitä pyydetään", "Milloin lamput korjataan?");
        var past = await form.Fill("Vastattava viimeistään", "1.1.2020").SubmitAsync();
        var made = await past.Form().Fill("Vastattava viimeistään", "31.12.2099").SubmitAsync();
        made.ShouldBeOk();
        await ChangeAsync(db => db.Cases.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.DueOn, new DateOnly(2020, 1, 1))));
        var late = await liaison.OpenAsync("/cooperation");
        (await (await liaison.OpenAsync(made.Path)).Form().Fill("Yksikön vastaus", "Korjataan viikolla 12.").SubmitAsync()).ShouldBeOk();

        past.ShouldRefuse("Valitse päivä, joka ei ole vielä mennyt");
        Assert.Contains("Tekninen toimi", late.Text, StringComparison.Ordinal);
        Assert.Contains("Myöhässä", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tekninen toimi", (await liaison.OpenAsync("/cooperation")).Text, StringComparison.Ordinal);
        Assert.Contains("Korjataan viikolla 12.", (await liaison.OpenAsync(made.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_long_answered_is_forgotten_and_still_counts_and_what_waits_stays()
    {
        var (slug, municipality, liaison) = await MunicipalityAsync();
        (await WriteAsync(slug, "vanha@example.com", "Vanha asia", "Vanha viesti.")).ShouldBeOk();
        (await WriteAsync(slug, "odottaa@example.com", "Odottava asia", "Odottava viesti.")).ShouldBeOk();
        var old = await (await liaison.OpenAsync("/cooperation")).FollowAsync("Vanha asia");
        (await old.Form().Fill("Vastaus", "Vastattu.").SubmitAsync()).ShouldBeOk();

        await ChangeAsync(db => db.Enquiries.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ChangedAt, LongAgo)));
        await using (var scope = App.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ForgetEnquiries>(scope.ServiceProvider).ClearAsync(LongAgo.AddDays(1), 500, CancellationToken.None);

        var rows = await App.DataAsync(db => db.Enquiries.IgnoreQueryFilters().Include(one => one.Messages).Where(one => one.HostId == municipality.Id).OrderBy(one => one.Id).ToListAsync());
        Assert.Equal(("", "", 0), (rows[0].Subject, rows[0].SenderEmail, rows[0].Messages.Count));
        Assert.NotNull(rows[0].FirstAnsweredAt);
        Assert.Equal("Odottava viesti.", Assert.Single(rows[1].Messages).Text);
        Assert.Contains("Yhteydenottoja 2, vastattu 1", (await liaison.OpenAsync("/cooperation/report")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_of_the_table_of_steps_is_as_it_is_written()
    {
        foreach (var state in Enum.GetValues<EnquiryState>())
        {
            Assert.Equal(EnquiryState.Open, EnquirySteps.Table[(state, EnquiryStep.Write)]);
            Assert.Equal(EnquiryState.Answered, EnquirySteps.Table[(state, EnquiryStep.Answer)]);
            Assert.Equal(state is EnquiryState.Answered, EnquirySteps.Table.ContainsKey((state, EnquiryStep.Close)));
        }
    }

    private Task<Outcome> ChangeAsync(Func<AppDb, Task<int>> change) => App.DataAsync(db => db.DecideAsync(
        async () =>
        {
            await change(db);
            return Outcome.Done;
        },
        CancellationToken.None));

    private async Task<Page> WriteAsync(string slug, string address, string subject, string text, Visitor? visitor = null) =>
        await (await (visitor ?? Visitor()).OpenAsync($"/{slug}/cooperation/contact")).Form().Fill("Aihe", subject).Fill("Viesti", text).Fill("Sähköposti", address).SubmitAsync();

    private Task<EnquiryState> StateAsync(GivenOrganisation municipality) =>
        App.DataAsync(db => db.Enquiries.IgnoreQueryFilters().Where(one => one.HostId == municipality.Id).Select(one => one.State).SingleAsync());
}
