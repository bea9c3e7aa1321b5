using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class FlappingServerTests
{
    [Theory]
    [InlineData(SmtpStage.Greeting, null, "connection")]
    [InlineData(SmtpStage.Sender, null, "connection")]
    [InlineData(SmtpStage.Receiver, null, "connection")]
    [InlineData(SmtpStage.Data, null, "connection")]
    [InlineData(SmtpStage.Greeting, "421 closing", "421")]
    [InlineData(SmtpStage.Sender, "530 sign in", "530")]
    [InlineData(SmtpStage.Receiver, "450 later", "450")]
    [InlineData(SmtpStage.EndOfTheMail, "452 full", "452")]
    [InlineData(SmtpStage.Receiver, "no answer at all", "no answer")]
    public async Task What_went_wrong_before_the_mail_was_whole_is_tried_again_and_arrives_once(SmtpStage stage, string? says, string reason)
    {
        await using var server = new FlappingServer(conversation => conversation == 0 ? (stage, says) : null);
        await using var post = await MailPost.CreateAsync(server.Port);
        await post.QueueAsync("one@example.fi");

        await post.SendAsync();
        var first = await post.MailToAsync("one@example.fi");
        post.Clock.Move(TimeSpan.FromMinutes(2));
        await post.SendAsync();
        await post.SendAsync();

        Assert.Equal((MailState.Queued, reason), (first.State, first.Failure));
        Assert.Equal(MailState.Sent, (await post.MailToAsync("one@example.fi")).State);
        Assert.Equal(["one@example.fi"], server.Accepted);
    }

    [Theory]
    [InlineData(SmtpStage.EndOfTheMail, null)]
    [InlineData(SmtpStage.EndOfTheMail, "what?")]
    [InlineData(SmtpStage.MiddleOfTheMail, null)]
    public async Task When_the_answer_to_the_mail_is_lost_nobody_knows_and_it_is_not_sent_again(SmtpStage stage, string? says)
    {
        await using var server = new FlappingServer(conversation => conversation == 0 ? (stage, says) : null);
        await using var post = await MailPost.CreateAsync(server.Port);
        await post.QueueAsync("one@example.fi");

        await post.SendAsync();
        post.Clock.Move(TimeSpan.FromDays(2));
        await post.SendAsync();

        Assert.Equal(MailState.Uncertain, (await post.MailToAsync("one@example.fi")).State);
        Assert.InRange(server.Accepted.Count, 0, 1);
    }

    [Theory]
    [InlineData(SmtpStage.Receiver, "550 nobody")]
    [InlineData(SmtpStage.EndOfTheMail, "554 no")]
    public async Task A_refusal_for_good_waits_for_a_person(SmtpStage stage, string says)
    {
        await using var server = new FlappingServer(_ => (stage, says));
        await using var post = await MailPost.CreateAsync(server.Port);
        await post.QueueAsync("one@example.fi");

        await post.SendAsync();
        post.Clock.Move(TimeSpan.FromDays(2));
        await post.SendAsync();

        var mail = await post.MailToAsync("one@example.fi");
        Assert.Equal((MailState.Failed, says[..3], 1), (mail.State, mail.Failure, mail.Attempts));
    }

    [Fact]
    public async Task Through_a_server_that_flaps_for_hours_no_mail_is_lost_and_none_goes_twice()
    {
        // Of fourteen conversations five go wrong, so that no mail is given up in seven tries.
        (SmtpStage, string?)?[] faults =
            [(SmtpStage.Greeting, null), null, null, (SmtpStage.Receiver, "451 later"), null, null, (SmtpStage.MiddleOfTheMail, null), null, null, (SmtpStage.EndOfTheMail, null), null, null, (SmtpStage.EndOfTheMail, "452 full"), null];
        await using var server = new FlappingServer(conversation => faults[conversation % faults.Length]);
        await using var post = await MailPost.CreateAsync(server.Port);
        var receivers = Enumerable.Range(0, 60).Select(number => $"many-{number}@example.fi").ToList();
        foreach (var receiver in receivers) await post.QueueAsync(receiver);

        for (var round = 0; round < 8; round++)
        {
            await Task.WhenAll(post.SendAsync(), post.SendAsync(), post.SendAsync());
            await post.SendAsync();
            await post.SendAsync();
            post.Clock.Move(TimeSpan.FromDays(1));
        }

        Assert.Equal(server.Accepted.Count, server.Accepted.Distinct(StringComparer.Ordinal).Count());
        List<MailState> states = [];
        foreach (var receiver in receivers)
        {
            var mail = await post.MailToAsync(receiver);
            states.Add(mail.State);
            Assert.Contains(mail.State, (MailState[])[MailState.Sent, MailState.Uncertain]);
            Assert.InRange(server.Accepted.Count(one => one == receiver), mail.State is MailState.Sent ? 1 : 0, 1);
        }

        Assert.Contains(MailState.Sent, states);
        Assert.Contains(MailState.Uncertain, states);
    }
}
