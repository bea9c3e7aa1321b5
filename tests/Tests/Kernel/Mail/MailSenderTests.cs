using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class MailSenderTests(MailSink sink) : IClassFixture<MailSink>
{
    [Fact]
    public async Task A_mail_goes_out_as_text_and_html_and_says_what_it_is()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("plain@example.fi");

        await post.SendAsync();

        var mail = await post.MailToAsync("plain@example.fi");
        var sunk = Assert.Single(await sink.ReceivedAsync("plain@example.fi", atLeast: 1));
        Assert.Equal((MailState.Sent, 1, (string?)null), (mail.State, mail.Attempts, mail.Failure));
        Assert.Equal("kumppani@example.fi", sunk.From);
        foreach (var header in (string[])[$"Message-ID: <{mail.Id:N}@example.fi>", "Auto-Submitted: auto-generated", "Content-Language: fi", "multipart/alternative", "text/plain; charset=utf-8", "text/html; charset=utf-8"])
            Assert.Contains(header, sunk.Data, StringComparison.OrdinalIgnoreCase);
        Assert.Single(sunk.Data.Split('\n'), line => line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("=C3=84ht=C3=A4riss=C3=A4", sunk.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again_later()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("busy-1@example.fi");

        await post.SendAsync();
        var waiting = await post.MailToAsync("busy-1@example.fi");
        var tooEarly = await post.SendAsync();
        post.Clock.Move(TimeSpan.FromMinutes(2));
        await post.SendAsync();

        Assert.Equal((MailState.Queued, "451"), (waiting.State, waiting.Failure));
        Assert.Equal(0, tooEarly);
        var sent = await post.MailToAsync("busy-1@example.fi");
        Assert.Equal((MailState.Sent, 2), (sent.State, sent.Attempts));
        Assert.Single(await sink.ReceivedAsync("busy-1@example.fi", atLeast: 1));
    }

    [Fact]
    public async Task A_refusal_for_good_is_kept_and_not_tried_again()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("gone-1@example.fi");

        await post.SendAsync();
        post.Clock.Move(TimeSpan.FromDays(2));
        var again = await post.SendAsync();

        var mail = await post.MailToAsync("gone-1@example.fi");
        Assert.Equal((MailState.Failed, "550", 0), (mail.State, mail.Failure, again));
    }

    [Fact]
    public async Task When_the_line_is_cut_after_the_mail_it_is_uncertain_and_never_sent_again()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("drop-1@example.fi", isSecret: true);

        await post.SendAsync();
        post.Clock.Move(TimeSpan.FromDays(2));
        var again = await post.SendAsync();

        var mail = await post.MailToAsync("drop-1@example.fi");
        Assert.Equal((MailState.Uncertain, 0, "", ""), (mail.State, again, mail.Text, mail.Html));
        Assert.Single(await sink.ReceivedAsync("drop-1@example.fi", atLeast: 1));
    }

    [Fact]
    public async Task Without_the_server_mail_waits_longer_each_time_and_is_given_up_in_the_end()
    {
        await using var post = await MailPost.CreateAsync(port: 1);
        await post.QueueAsync("nobody@example.fi");
        List<TimeSpan> waits = [];

        for (var i = 0; i < 8; i++)
        {
            await post.SendAsync();
            var mail = await post.MailToAsync("nobody@example.fi");
            if (mail.State is MailState.Queued) waits.Add(mail.DueAt - post.Clock.UtcNow());
            post.Clock.Move(TimeSpan.FromDays(2));
        }

        Assert.Equal(waits.Order(), waits);
        Assert.Equal((7, TimeSpan.FromMinutes(1)), (waits.Count, waits[0]));
        Assert.Equal((MailState.Failed, "connection"), ((await post.MailToAsync("nobody@example.fi")).State, (await post.MailToAsync("nobody@example.fi")).Failure));
    }

    [Fact]
    public async Task A_sign_in_link_is_not_kept_once_the_mail_has_left()
    {
        await using var post = await PostAsync(signIn: true);
        await post.QueueAsync("secret@example.fi", isSecret: true);
        await post.QueueAsync("open@example.fi");

        await post.SendAsync();

        var (secret, open) = (await post.MailToAsync("secret@example.fi"), await post.MailToAsync("open@example.fi"));
        Assert.Equal((MailState.Sent, "", ""), (secret.State, secret.Text, secret.Html));
        Assert.NotEqual("", open.Text);
        Assert.Equal("kumppani", (await sink.ReceivedAsync("secret@example.fi", atLeast: 1)).Single().User);
    }

    [Fact]
    public async Task A_mail_whose_sender_died_over_it_is_uncertain()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("lost@example.fi");
        var until = post.Clock.UtcNow().AddMinutes(5);
        await post.InAsync(db => db.DecideAsync(
            async () =>
            {
                await db.Set<MailMessage>().ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, MailState.Claimed).SetProperty(mail => mail.LeaseUntil, until));
                return Outcome.Done;
            },
            CancellationToken.None));

        await post.SendAsync();
        var held = (await post.MailToAsync("lost@example.fi")).State;
        post.Clock.Move(TimeSpan.FromMinutes(6));
        await post.SendAsync();

        Assert.Equal((MailState.Claimed, MailState.Uncertain), (held, (await post.MailToAsync("lost@example.fi")).State));
        Assert.Empty(await sink.ReceivedAsync("lost@example.fi", atLeast: 0));
    }

    [Fact]
    public async Task Of_fifty_senders_at_once_one_sends_a_mail()
    {
        await using var post = await PostAsync();
        for (var i = 0; i < 5; i++) await post.QueueAsync($"many-{i}@example.fi");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => post.SendAsync()));

        for (var i = 0; i < 5; i++) Assert.Single(await sink.ReceivedAsync($"many-{i}@example.fi", atLeast: 1));
    }

    [Fact]
    public async Task A_subject_of_several_lines_makes_no_header_of_its_own()
    {
        await using var post = await PostAsync();
        await post.QueueAsync("header@example.fi", subject: "Kutsu\r\nBcc: everybody@example.com\u2028X-Evil: 1");

        await post.SendAsync();

        var sunk = Assert.Single(await sink.ReceivedAsync("header@example.fi", atLeast: 1));
        Assert.Equal(["header@example.fi"], sunk.To);
        Assert.DoesNotContain(sunk.Data.Split('\n'), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase) || line.StartsWith("X-Evil", StringComparison.OrdinalIgnoreCase));
    }

    private Task<MailPost> PostAsync(bool signIn = false)
    {
        Assert.SkipUnless(sink.IsThere, "npm ci in tests/npm brings the mail server.");
        return MailPost.CreateAsync(sink.Port, signIn);
    }
}
