using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Mails;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Tests.Kernel.Mail;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Accounts;

public sealed class DailyMailTests(App app) : PageTest(app)
{
    [Fact]
    public async Task What_can_wait_comes_as_one_mail_and_what_cannot_comes_at_once()
    {
        await using var post = await MailPost.CreateAsync(port: 1);
        await KnowAsync(post, "daily@example.fi", MailRhythm.Daily);
        await post.QueueAsync("daily@example.fi", "Ensimmäinen", canWait: true, once: "1");
        await post.QueueAsync("daily@example.fi", "Toinen", canWait: true, once: "2");
        await post.QueueAsync("daily@example.fi", "Kirjautuminen", isSecret: true, once: "3");
        var before = await MailsAsync(post);

        var made = await post.RunAsync<SendDailyMails>(post.Clock.UtcNow());

        Assert.Equal([MailState.Held, MailState.Held, MailState.Queued], before.Select(mail => mail.State));
        var after = await MailsAsync(post);
        Assert.Equal([MailState.Gathered, MailState.Gathered, MailState.Queued, MailState.Queued], after.Select(mail => mail.State));
        Assert.Equal((1, "Päivän viestit (2)"), (made, after[^1].Subject));
        foreach (var words in (string[])["1. Ensimmäinen", "2. Toinen", "Tervetuloa saman pöydän ääreen.", "/fi/x", "/fi/account"]) Assert.Contains(words, after[^1].Text, StringComparison.Ordinal);
        Assert.Single(after[^1].Text.Split("/fi/account").Skip(1));
        Assert.Contains("<a href=\"http://localhost:5000/fi/x\">", after[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_nodes_that_gather_at_once_one_makes_the_mail_and_nothing_is_lost()
    {
        await using var post = await MailPost.CreateAsync(port: 1);
        await KnowAsync(post, "daily@example.fi", MailRhythm.Daily);
        for (var i = 0; i < 60; i++) await post.QueueAsync("daily@example.fi", $"Viesti {i}", canWait: true, once: $"{i}");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => post.RunAsync<SendDailyMails>(post.Clock.UtcNow())));
        await post.RunAsync<SendDailyMails>(post.Clock.UtcNow());

        var mails = await MailsAsync(post);
        var daily = mails.Where(mail => mail.State is MailState.Queued).ToList();
        Assert.Equal((60, 2), (mails.Count(mail => mail.State is MailState.Gathered), daily.Count));
        for (var i = 0; i < 60; i++) Assert.Single(daily, mail => mail.Text.Contains($". Viesti {i}\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_choice_is_made_stands_at_the_foot_of_mail_that_can_wait_and_whoever_wants_none_gets_none()
    {
        await using var post = await MailPost.CreateAsync(port: 1);
        await KnowAsync(post, "at-once@example.fi", MailRhythm.AtOnce);
        await KnowAsync(post, "none@example.fi", MailRhythm.OnlyNeeded);

        foreach (var to in (string[])["at-once@example.fi", "none@example.fi", "stranger@example.fi"]) await post.QueueAsync(to, "Odottaa", canWait: true, once: "1");
        await post.QueueAsync("none@example.fi", "Ei odota", once: "2");

        var mails = await MailsAsync(post);
        Assert.Equal(["at-once@example.fi Odottaa", "none@example.fi Ei odota", "stranger@example.fi Odottaa"], mails.Select(mail => $"{mail.To} {mail.Subject}").Order());
        Assert.Equal(["at-once@example.fi"], mails.Where(mail => mail.Text.Contains("/fi/account", StringComparison.Ordinal) && mail.Html.Contains("/fi/account", StringComparison.Ordinal)).Select(mail => mail.To));
        Assert.All(mails, mail => Assert.Equal(MailState.Queued, mail.State));
    }

    [Fact]
    public async Task What_comes_after_the_hour_waits_for_the_next_day()
    {
        await using var post = await MailPost.CreateAsync(port: 1);
        await KnowAsync(post, "daily@example.fi", MailRhythm.Daily);
        var due = post.Clock.UtcNow();
        post.Clock.Move(TimeSpan.FromMinutes(5));
        await post.QueueAsync("daily@example.fi", "Myöhässä", canWait: true, once: "1");

        var today = await post.RunAsync<SendDailyMails>(due);
        var tomorrow = await post.RunAsync<SendDailyMails>(due.AddDays(1));

        Assert.Equal((0, 1), (today, tomorrow));
    }

    [Fact]
    public async Task A_person_chooses_on_her_own_page()
    {
        var person = await Given.LiaisonAsync(await Given.MunicipalityAsync());
        var browser = SignedInAs(person);

        var answer = await (await browser.OpenAsync("/account")).ShouldBeOk().Form().Set("Form.Rhythm", nameof(MailRhythm.Daily)).SubmitAsync();

        answer.ShouldBeOk();
        Assert.Equal(MailRhythm.Daily, await App.DataAsync(db => db.Set<Person>().Where(one => one.Id == person.Id).Select(one => one.MailRhythm).SingleAsync()));
        Assert.NotNull(answer.Document.QuerySelector("input[name='Form.Rhythm'][value=Daily][checked]"));
    }

    private static Task KnowAsync(MailPost post, string address, MailRhythm rhythm) => post.InAsync(async db =>
    {
        var upper = address.ToUpperInvariant();
        db.Add(new Person { DisplayName = "Koe", Language = "fi", Email = address, NormalizedEmail = upper, UserName = address, NormalizedUserName = upper, MailRhythm = rhythm });
        await db.SaveChangesAsync();
    });

    private static async Task<List<MailMessage>> MailsAsync(MailPost post)
    {
        List<MailMessage> mails = [];
        await post.InAsync(async db => mails = await db.Set<MailMessage>().AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());
        return mails;
    }
}
