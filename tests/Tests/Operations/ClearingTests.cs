using Kumppani.Accounts.Clearings;
using Kumppani.Accounts.Data;
using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Jobs;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Security;
using Kumppani.Operations.Clearings;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Operations;

/// <summary>What the tests clear is older than anything else of the run, so that others' records stay.</summary>
public sealed class ClearingTests(App app) : PageTest(app)
{
    private static readonly DateTime Before = Utc(2001, 1, 1);

    [Fact]
    public async Task Keys_of_forms_go_when_their_time_is_over()
    {
        var (old, young) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await SaveAsync(new Operation { Key = old, Location = "/x", At = Utc(2000, 5, 1) }, new Operation { Key = young, Location = "/x", At = Utc(2001, 5, 1) });

        await ClearAsync<ClearFormKeys>();

        Assert.Equal([young], await App.DataAsync(db => db.Set<Operation>().Where(one => one.Key == old || one.Key == young).Select(one => one.Key).ToListAsync()));
    }

    [Fact]
    public async Task Deliveries_that_failed_wait_for_a_person_however_old_they_are()
    {
        var (old, young) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await SaveAsync(
            new Delivery { EventId = old, Handler = "Done", State = DeliveryState.Done, DueAt = Utc(2000, 5, 1) },
            new Delivery { EventId = old, Handler = "Failed", State = DeliveryState.Failed, DueAt = Utc(2000, 5, 1) },
            new Delivery { EventId = young, Handler = "Done", State = DeliveryState.Done, DueAt = Utc(2001, 5, 1) });

        await ClearAsync<ClearDeliveries>();

        var left = await App.DataAsync(db => db.Set<Delivery>().Where(one => one.EventId == old || one.EventId == young).OrderBy(one => one.DueAt).ToListAsync());
        Assert.Equal([(old, DeliveryState.Failed), (young, DeliveryState.Done)], left.Select(one => (one.EventId, one.State)));
    }

    [Fact]
    public async Task The_words_of_a_mail_go_first_and_the_mail_later_but_never_before_it_was_tried()
    {
        var (sent, waiting) = (Mail("sent", MailState.Sent), Mail("waiting", MailState.Queued));
        await SaveAsync(sent, waiting);

        await ClearAsync<ClearMailWords>();
        var blanked = await MailsAsync(sent, waiting);
        await ClearAsync<ClearMails>();
        var left = await MailsAsync(sent, waiting);

        Assert.Equal([("", ""), ("words", "words")], blanked.Select(mail => (mail.Text, mail.Html)));
        Assert.Equal([waiting.Id], left.Select(mail => mail.Id));
    }

    [Fact]
    public async Task Runs_of_jobs_and_links_that_sign_nobody_in_go()
    {
        var person = await Given.OperatorAsync();
        var (job, token) = (Secrets.Code(10), Secrets.Hash(Secrets.Token()));
        await SaveAsync(
            new JobRun { Job = job, DueAt = Utc(2000, 5, 1), StartedAt = Utc(2000, 5, 1) },
            new JobRun { Job = job, DueAt = Utc(2001, 5, 1), StartedAt = Utc(2001, 5, 1) },
            new SignInLink { TokenHash = token, PersonId = person.Id, ExpiresAt = Utc(2000, 5, 1) },
            new SignInLink { TokenHash = token[1..], PersonId = person.Id, ExpiresAt = Utc(2001, 5, 1) });

        await ClearAsync<ClearJobRuns>();
        await ClearAsync<ClearSignInLinks>();

        Assert.Equal([Utc(2001, 5, 1)], await App.DataAsync(db => db.Set<JobRun>().Where(run => run.Job == job).Select(run => run.DueAt).ToListAsync()));
        Assert.Equal([token[1..]], await App.DataAsync(db => db.SignInLinks.Where(link => link.PersonId == person.Id).Select(link => link.TokenHash).ToListAsync()));
    }

    [Fact]
    public async Task More_than_one_batch_goes_in_one_run()
    {
        await SaveAsync([.. Enumerable.Range(0, 1200).Select(_ => new Operation { Key = Guid.CreateVersion7(), Location = "/batch", At = Utc(2000, 5, 1) })]);
        await using var scope = App.Services.CreateAsyncScope();
        var job = App.Services.GetRequiredService<JobBook>().Find("FormKeys")!;

        var changed = await job.RunAsync(scope.ServiceProvider, Before, CancellationToken.None);

        Assert.True(changed >= 1200);
        Assert.False(await App.DataAsync(db => db.Set<Operation>().AnyAsync(one => one.Location == "/batch")));
    }

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static MailMessage Mail(string cause, MailState state) => new()
    {
        OnBehalfOf = Guid.Empty,
        To = $"{Secrets.Code(8)}@example.fi",
        Language = "fi",
        Subject = "Kutsu",
        Text = "words",
        Html = "words",
        IsSecret = false,
        Cause = cause,
        QueuedAt = Utc(2000, 5, 1),
        DueAt = Utc(2000, 5, 1),
        State = state,
    };

    private Task<List<MailMessage>> MailsAsync(MailMessage one, MailMessage other) =>
        App.DataAsync(db => db.Set<MailMessage>().AsNoTracking().Where(mail => mail.Id == one.Id || mail.Id == other.Id).OrderBy(mail => mail.Cause).ToListAsync());

    private Task<int> SaveAsync(params object[] rows) => App.DataAsync(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    private Task<int> ClearAsync<TClearing>()
        where TClearing : IClearing =>
        App.DataAsync(db => ActivatorUtilities.CreateInstance<TClearing>(App.Services, db).ClearAsync(Before, 500, CancellationToken.None));
}
