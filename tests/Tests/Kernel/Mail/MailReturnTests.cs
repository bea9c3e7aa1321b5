using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class MailReturnTests
{
    private const string UserUnknown = "Postfix: user unknown";
    private const string GaveUp = "Postfix: gave up after five days";

    [Fact]
    public async Task A_mail_that_comes_back_is_marked_and_so_is_its_address()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        var back = await SentAsync(post, "gone@example.fi", "Kutsu");

        var taken = await post.ReturnAsync(BounceSamples.All[UserUnknown].Mail, back);

        var mail = await post.MailToAsync("gone@example.fi");
        Assert.True(taken);
        Assert.Equal((MailState.Bounced, "5.1.1", BounceKind.Hard), (mail.State, mail.Failure, mail.Bounce));
        Assert.True((await post.TroubleAsync("gone@example.fi"))!.IsUnreachable);
        Assert.Equal(back, server.Senders.Single());
        Assert.InRange(back.IndexOf('@', StringComparison.Ordinal), 1, 64);
    }

    [Theory]
    [InlineData("bounces@kumppani.example.fi")]
    [InlineData("bounces+019533f2a0007000800000000000000000000000000000000@kumppani.example.fi")]
    [InlineData("bounces+nothing@kumppani.example.fi")]
    public async Task A_return_that_does_not_carry_the_mark_of_a_mail_of_ours_changes_nothing(string forged)
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        var back = await SentAsync(post, "here@example.fi", "Kutsu");

        var taken = await post.ReturnAsync(BounceSamples.All[UserUnknown].Mail, forged);
        var guessed = await post.ReturnAsync(BounceSamples.All[UserUnknown].Mail, OtherMark(back));

        Assert.Equal((false, false), (taken, guessed));
        Assert.Equal(MailState.Sent, (await post.MailToAsync("here@example.fi")).State);
        Assert.Null(await post.TroubleAsync("here@example.fi"));
    }

    [Fact]
    public async Task Three_that_did_not_arrive_in_a_row_make_an_address_unreachable_and_one_that_did_begins_anew()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        List<(int Times, bool IsUnreachable)> seen = [];

        // Twice in a row, then one that stays, then three in a row.
        foreach (var comesBack in (bool[])[true, true, false, true, true, true])
        {
            var back = await SentAsync(post, "full@example.fi", $"Kutsu {seen.Count}");
            post.Clock.Move(TimeSpan.FromHours(1));
            if (comesBack) await post.ReturnAsync(BounceSamples.All[GaveUp].Mail, back);
            post.Clock.Move(TimeSpan.FromHours(1));
            var trouble = await post.TroubleAsync("full@example.fi");
            seen.Add((trouble!.Times, trouble.IsUnreachable));
        }

        Assert.Equal([(1, false), (2, false), (2, false), (1, false), (2, false), (3, true)], seen);
    }

    [Fact]
    public async Task The_same_report_counts_once_and_word_that_a_mail_arrived_makes_the_address_good()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        var first = await SentAsync(post, "twice@example.fi", "Kutsu");

        for (var i = 0; i < 3; i++) await post.ReturnAsync(BounceSamples.All[GaveUp].Mail, first);
        var times = (await post.TroubleAsync("twice@example.fi"))!.Times;
        await post.ReturnAsync(BounceSamples.All["Arrived after all"].Mail, await SentAsync(post, "twice@example.fi", "Toinen"));

        Assert.Equal(1, times);
        Assert.Null(await post.TroubleAsync("twice@example.fi"));
    }

    [Fact]
    public async Task A_complaint_is_kept_and_the_mail_stays_sent()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        var back = await SentAsync(post, "angry@example.fi", "Kutsu");

        await post.ReturnAsync(BounceSamples.All["Complaint"].Mail, back);

        var mail = await post.MailToAsync("angry@example.fi");
        Assert.Equal((MailState.Sent, MailFate.Unwanted), (mail.State, MailFates.Of(mail.State, mail.Bounce)));
        Assert.Equal(BounceKind.Complaint, (await post.TroubleAsync("angry@example.fi"))!.Kind);
    }

    [Theory]
    [InlineData("550 5.1.1 nobody", "550 5.1.1", true)]
    [InlineData("550 nobody", "550", true)]
    [InlineData("550 5.7.1 not from you", "550 5.7.1", false)]
    [InlineData("554 no", "554", false)]
    public async Task A_receiver_whom_the_server_refuses_at_once_is_marked_when_it_says_that_there_is_no_such_address(string says, string failure, bool isMarked)
    {
        await using var server = new FlappingServer(_ => (SmtpStage.Receiver, says));
        await using var post = await PostAsync(server);
        await post.QueueAsync("nobody@example.fi");

        await post.SendAsync();

        var mail = await post.MailToAsync("nobody@example.fi");
        Assert.Equal((MailState.Failed, failure), (mail.State, mail.Failure));
        Assert.Equal(isMarked, await post.TroubleAsync("nobody@example.fi") is not null);
    }

    [Fact]
    public async Task What_is_said_of_the_sender_marks_no_receiver()
    {
        await using var server = new FlappingServer(_ => (SmtpStage.Sender, "550 5.1.1 who are you"));
        await using var post = await PostAsync(server);
        await post.QueueAsync("here@example.fi");

        await post.SendAsync();

        Assert.Null(await post.TroubleAsync("here@example.fi"));
    }

    private static Task<MailPost> PostAsync(FlappingServer server) => MailPost.CreateAsync(server.Port, change: mail => mail.BounceAddress = "bounces@kumppani.example.fi");

    // Another mail's mark behind the same hash, as somebody would guess who has seen one.
    private static string OtherMark(string back)
    {
        var at = back.IndexOf('+', StringComparison.Ordinal) + 1;
        return back[..at] + (back[at] == 'f' ? 'e' : 'f') + back[(at + 1)..];
    }

    private static async Task<string> SentAsync(MailPost post, string to, string subject)
    {
        await post.QueueAsync(to, subject, once: subject);
        await post.SendAsync();
        return await post.ReturnAddressAsync(to);
    }
}
