using Kumppani.Directory.Contracts;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Find;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Upkeep;

/// <summary>The daily job over a database of its own, seven months after the associations were registered.</summary>
public sealed class ReminderTests
{
    [Fact]
    public async Task Half_a_year_without_a_word_is_followed_by_three_reminders_and_then_by_silence()
    {
        await using var post = await PostAsync();
        var id = (await RegisterAsync(post, "seura@example.org"))[0];

        List<(int Changed, int Mails, bool IsSilent)> steps = [];
        foreach (var days in (int[])[0, 13, 1, 27, 1, 13, 1, 400])
        {
            post.Clock.Move(TimeSpan.FromDays(days));
            steps.Add((await post.RunAsync<AskToConfirm>(post.Clock.UtcNow()), (await MailsAsync(post)).Count, (await UpkeepAsync(post, id))!.SilentSince is not null));
        }

        Assert.Equal([(1, 1, false), (0, 1, false), (1, 2, false), (0, 2, false), (1, 3, false), (0, 3, false), (1, 3, true), (0, 3, true)], steps);
        // From then on it stands after all others in the lists.
        await post.InAsync(async db => Assert.NotEqual(0, await db.Set<Organisation>().Where(one => one.Id == id).Select(one => one.Facets & FacetBits.Silent).SingleAsync()));
        var mails = await MailsAsync(post);
        Assert.Equal([false, false, true], mails.Select(mail => mail.Text.Contains("viimeinen muistutus", StringComparison.Ordinal)));
        Assert.All(mails, mail => Assert.True(mail.IsSecret));
    }

    [Fact]
    public async Task Nobody_is_asked_before_half_a_year_has_passed_since_it_was_registered_or_confirmed()
    {
        await using var post = await PostAsync();
        var id = (await RegisterAsync(post, "seura@example.org"))[0];
        var now = post.Clock.UtcNow();
        await post.InAsync(async db =>
        {
            (await db.Organisations.Include(one => one.Upkeep).SingleAsync(one => one.Id == id)).Confirm(ConfirmedBy.Association, now.AddMonths(-6).AddDays(1));
            await db.SaveChangesAsync();
        });

        var early = await post.RunAsync<AskToConfirm>(now);
        var due = await post.RunAsync<AskToConfirm>(now.AddDays(1));
        var young = await post.RunAsync<AskToConfirm>(now.AddMonths(-2));

        Assert.Equal((0, 1, 0), (early, due, young));
    }

    [Fact]
    public async Task A_thousand_are_asked_in_batches_once_however_often_the_job_runs_and_bad_addresses_stop_nobody()
    {
        await using var post = await PostAsync();
        var addresses = Enumerable.Range(0, 1000).Select(number => number % 100 == 7 ? "ei osoite" : $"seura{number}@example.org").ToList();
        var ids = await RegisterAsync(post, [.. addresses]);
        await post.InAsync(async db =>
        {
            var troubled = new TroubledAddress { Address = "seura1@example.org" };
            troubled.Take(BounceKind.Hard, "5.1.1", arrivedSince: false, post.Clock.UtcNow());
            db.Add(troubled);
            await db.SaveChangesAsync();
        });
        var due = post.Clock.UtcNow();

        var statements = await QueryCount.OfAsync(() => post.RunAsync<AskToConfirm>(due));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => post.RunAsync<AskToConfirm>(due)));

        var mails = await MailsAsync(post);
        Assert.Equal(989, mails.Count);
        Assert.Equal(989, mails.Select(mail => mail.To).Distinct().Count());
        // Batches of a hundred: reading them, the names, the mails there are; writing goes in batches of the database's own.
        var reads = statements.Count(statement => statement.TrimStart().StartsWith("SELECT", StringComparison.Ordinal));
        Assert.True(reads <= 4 * (1000 / AskToConfirm.BatchSize + 1), $"{reads} queries");
        Assert.Null(await UpkeepAsync(post, ids[1]));
    }

    [Fact]
    public async Task Of_nodes_that_run_it_at_once_each_association_is_asked_by_one()
    {
        await using var post = await PostAsync();
        await RegisterAsync(post, [.. Enumerable.Range(0, 150).Select(number => $"seura{number}@example.org")]);
        var due = post.Clock.UtcNow();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => post.RunAsync<AskToConfirm>(due)));

        Assert.Equal(Enumerable.Repeat(1, 150), (await MailsAsync(post)).GroupBy(mail => mail.To).Select(group => group.Count()));
    }

    [Fact]
    public void A_silent_entry_is_asked_by_hand_and_stays_silent_until_it_is_confirmed()
    {
        var (upkeep, now) = (new EntryUpkeep { OrganisationId = Guid.CreateVersion7() }, new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        for (var step = 0; step <= EntryUpkeep.MostReminders; step++) upkeep.Step(now);

        upkeep.Ask(now.AddDays(1));
        var asked = (upkeep.SilentSince, upkeep.RemindedAt, upkeep.NextAt);
        upkeep.Confirm(ConfirmedBy.Mailbox, now.AddDays(2));

        Assert.Equal((now, now.AddDays(1), null), asked);
        Assert.Equal((null, 0, now.AddDays(2).AddMonths(6)), (upkeep.SilentSince, upkeep.Reminders, upkeep.NextAt));
    }

    private static async Task<MailPost> PostAsync()
    {
        var post = await MailPost.CreateAsync(port: 1);
        post.Clock.Move(TimeProvider.System.UtcNow().AddMonths(7) - post.Clock.UtcNow());
        return post;
    }

    private static async Task<List<Guid>> RegisterAsync(MailPost post, params string[] addresses)
    {
        List<Guid> ids = [];
        await post.InAsync(async db =>
        {
            var host = Organisation.Register(OrganisationKind.Municipality, "Koekunta", null, "743", OrganisationDetails.Nothing).Value!;
            db.Add(host);
            foreach (var address in addresses)
            {
                var one = Organisation.Register(OrganisationKind.Association, $"Seura {ids.Count}", host.Id, "743", OrganisationDetails.Nothing with { Email = address }).Value!;
                db.Add(one);
                ids.Add(one.Id);
            }

            await db.SaveChangesAsync();
        });
        return ids;
    }

    private static async Task<EntryUpkeep?> UpkeepAsync(MailPost post, Guid id)
    {
        EntryUpkeep? found = null;
        await post.InAsync(async db => found = await db.Set<EntryUpkeep>().AsNoTracking().FirstOrDefaultAsync(one => one.OrganisationId == id));
        return found;
    }

    private static async Task<List<MailMessage>> MailsAsync(MailPost post)
    {
        List<MailMessage> mails = [];
        await post.InAsync(async db => mails = await db.Set<MailMessage>().AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());
        return mails;
    }
}
