using System.Net;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Operations.Desks;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Operations;

public sealed class OperationsPagesTests(App app) : PageTest(app)
{
    [Fact]
    public async Task The_operator_s_menu_leads_to_what_waits_and_nobody_else_s_does()
    {
        var desk = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/operations");
        var other = await SignedInAs(await Given.LiaisonAsync(await Given.MunicipalityAsync())).OpenAsync("/operations");

        desk.ShouldBeOk();
        Assert.Contains(desk.Document.QuerySelectorAll("nav a"), link => link.GetAttribute("href") == "/fi/operations");
        Assert.Contains("Tietokanta vastaa Kunnossa", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
    }

    [Fact]
    public async Task An_uncertain_mail_is_sent_again_only_when_a_person_says_so()
    {
        var mail = await MailAsync(MailState.Uncertain);
        var browser = SignedInAs(await Given.OperatorAsync());
        var page = await (await browser.OpenAsync("/operations/mails")).FollowAsync(mail.Subject);
        Assert.Contains("vastaanottaja voi saada sen kahdesti", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanat", page.Text, StringComparison.Ordinal);

        var list = await page.Form("#again").SubmitAsync();

        Assert.Contains("Viesti on taas jonossa", list.Html, StringComparison.Ordinal);
        var queued = await ReadAsync(mail);
        Assert.Equal((MailState.Queued, 0), (queued.State, queued.Attempts));
    }

    [Fact]
    public async Task Of_fifty_operators_who_send_a_mail_again_at_once_one_does()
    {
        var mail = await MailAsync(MailState.Uncertain);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => App.DataAsync(
            db => db.DecideAsync(() => new MailDesk(db, TimeProvider.System).SendAgainAsync(mail.Id, CancellationToken.None), CancellationToken.None))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.Equal(MailState.Queued, (await ReadAsync(mail)).State);
    }

    [Fact]
    public async Task A_mail_that_is_left_as_it_is_waits_for_nobody_and_a_second_decision_is_told()
    {
        var mail = await MailAsync(MailState.Failed);
        var browser = SignedInAs(await Given.OperatorAsync());
        var (first, second) = (await browser.OpenAsync($"/operations/mails/{mail.Id}"), await browser.OpenAsync($"/operations/mails/{mail.Id}"));

        var list = await first.Form("#settle").SubmitAsync();
        var late = await second.Form("#again").SubmitAsync();

        Assert.DoesNotContain(mail.Subject, list.Text, StringComparison.Ordinal);
        late.ShouldRefuse("Viestistä on jo päätetty.");
        Assert.Contains("jätetty sikseen", late.Text, StringComparison.Ordinal);
        Assert.Equal(MailState.Failed, (await ReadAsync(mail)).State);
    }

    [Fact]
    public async Task A_mail_whose_words_are_gone_cannot_be_sent_again()
    {
        var mail = await MailAsync(MailState.Uncertain, words: "");
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync($"/operations/mails/{mail.Id}");
        var outcome = await App.DataAsync(
            db => db.DecideAsync(() => new MailDesk(db, TimeProvider.System).SendAgainAsync(mail.Id, CancellationToken.None), CancellationToken.None));

        Assert.Null(page.Document.QuerySelector("#again"));
        Assert.Contains("henkilökohtaisia linkkejä", page.Text, StringComparison.Ordinal);
        Assert.Equal("MailBlank", outcome.Problem?.Code);
    }

    [Fact]
    public async Task A_handler_that_gave_up_is_let_try_again()
    {
        var id = Guid.CreateVersion7();
        var handler = $"Handler{Secrets.Code(8)}";
        await SaveAsync(
            new EventRow { Id = id, Type = "MeasureAgreed", RecordId = id, At = Now, ActingFor = Guid.Empty, Cause = "test", Payload = "{}" },
            new Delivery { EventId = id, Handler = handler, State = DeliveryState.Failed, Attempts = 10, DueAt = Now, Failure = "TimeoutException" });
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/operations/deliveries");
        Assert.Contains(handler, page.Text, StringComparison.Ordinal);

        var after = await page.Form($"main form:has(input[value='{handler}'])").SubmitAsync();

        Assert.DoesNotContain(handler, after.Text, StringComparison.Ordinal);
        var delivery = await App.DataAsync(db => db.Set<Delivery>().AsNoTracking().SingleAsync(one => one.EventId == id));
        // Another test may have delivered what was due meanwhile.
        Assert.True((delivery.State, delivery.Attempts) is (DeliveryState.Pending, 0) or (DeliveryState.Done, 1), $"{delivery.State}, {delivery.Attempts}");
    }

    [Fact]
    public async Task A_job_that_gave_up_is_let_try_again_and_the_page_tells_how_long_things_are_kept()
    {
        const string Job = "MailWords";
        var dueAt = App.Services.GetRequiredService<JobBook>().Find(Job)!.Schedule.LastAt(Now);
        await SaveAsync(new JobRun { Job = Job, DueAt = dueAt, State = JobState.Failed, Attempts = JobRun.MostAttempts, StartedAt = dueAt, EndedAt = dueAt, Failure = "TimeoutException" });
        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/operations/jobs");
        Assert.Contains("Epäonnistui viisi kertaa TimeoutException", page.Text, StringComparison.Ordinal);
        Assert.Contains("Guests 90", page.Text, StringComparison.Ordinal);

        var after = await page.Form($"main form:has(input[value='{Job}'])").SubmitAsync();

        Assert.DoesNotContain("Epäonnistui viisi kertaa", after.Text, StringComparison.Ordinal);
        var ran = await App.Services.GetRequiredService<JobRunner>().RunDueAsync(App.Services.GetRequiredService<JobBook>().Find(Job)!, CancellationToken.None);
        var run = await App.DataAsync(db => db.Set<JobRun>().AsNoTracking().SingleAsync(one => one.Job == Job && one.DueAt == dueAt));
        Assert.Equal((true, JobState.Done), (ran, run.State));
    }

    [Fact]
    public async Task A_new_job_has_no_last_run()
    {
        const string Job = "JobRuns";
        var job = App.Services.GetRequiredService<JobBook>().Find(Job)!;
        // What the first look at a job writes: from now on its runs are owed.
        await SaveAsync(new JobRun { Job = Job, DueAt = job.Schedule.LastAt(Now), State = JobState.Done, Attempts = 0, StartedAt = Now, EndedAt = Now });

        var page = await SignedInAs(await Given.OperatorAsync()).OpenAsync("/operations/jobs");

        var row = page.Document.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent == job.Words());
        Assert.Equal("–", row.QuerySelector("td")!.TextContent.Trim());
    }

    private DateTime Now => App.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    private async Task<MailMessage> MailAsync(MailState state, string words = "Sanat")
    {
        var mail = new MailMessage
        {
            OnBehalfOf = Guid.Empty,
            To = $"{Secrets.Code(8).ToLowerInvariant()}@example.fi",
            Language = "fi",
            Subject = $"Kutsu {Secrets.Code(8)}",
            Text = words,
            Html = words,
            IsSecret = false,
            Cause = Secrets.Code(10),
            QueuedAt = Now,
            DueAt = Now,
            State = state,
            Attempts = 1,
            Failure = "SmtpException",
        };
        await SaveAsync(mail);
        return mail;
    }

    private Task<MailMessage> ReadAsync(MailMessage mail) => App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().SingleAsync(one => one.Id == mail.Id));

    private Task<int> SaveAsync(params object[] rows) => App.DataAsync(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });
}
