using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>Mail to somebody of whom nothing is to be kept.</summary>
public sealed class ForgottenReceiverTests
{
    private const string Client = "asiakas@example.fi";

    [Fact]
    public async Task Who_got_it_and_what_it_said_are_blanked_when_it_has_left()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        await post.QueueAsync(Client, forgets: true);
        var waiting = await post.MailToAsync(Client);

        await post.SendAsync();

        var sent = await post.MailToAsync("");
        Assert.Equal((waiting.Id, MailState.Sent, "", ""), (sent.Id, sent.State, sent.Text, sent.Html));
        Assert.NotEqual("", waiting.Text);
        Assert.Equal([Client], server.Accepted);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again_and_the_address_waits_no_longer_than_that()
    {
        await using var server = new FlappingServer(conversation => conversation == 0 ? (SmtpStage.Receiver, "451 later") : null);
        await using var post = await PostAsync(server);
        await post.QueueAsync(Client, forgets: true);

        await post.SendAsync();
        var waiting = await post.MailToAsync(Client);
        post.Clock.Move(TimeSpan.FromMinutes(2));
        await post.SendAsync();

        Assert.Equal(MailState.Queued, waiting.State);
        Assert.Equal(MailState.Sent, (await post.MailToAsync("")).State);
    }

    [Fact]
    public async Task An_address_that_is_refused_is_forgotten_too_and_not_remembered_as_one_that_cannot_be_reached()
    {
        await using var server = new FlappingServer(_ => (SmtpStage.Receiver, "550 5.1.1 no such user"));
        await using var post = await PostAsync(server);
        await post.QueueAsync(Client, forgets: true);

        await post.SendAsync();

        Assert.Equal(MailState.Failed, (await post.MailToAsync("")).State);
        Assert.Null(await post.TroubleAsync(Client));
    }

    [Fact]
    public async Task What_comes_back_of_it_names_nobody()
    {
        await using var server = new FlappingServer(_ => null);
        await using var post = await PostAsync(server);
        await post.QueueAsync(Client, forgets: true);
        await post.SendAsync();

        await post.ReturnAsync(BounceSamples.All["Postfix: user unknown"].Mail, await post.ReturnAddressAsync(""));

        Assert.Equal(MailState.Bounced, (await post.MailToAsync("")).State);
        Assert.Null(await post.TroubleAsync(Client));
        Assert.Null(await post.TroubleAsync(""));
    }

    private static Task<MailPost> PostAsync(FlappingServer server) => MailPost.CreateAsync(server.Port, change: mail => mail.BounceAddress = "bounces@kumppani.example.fi");
}
