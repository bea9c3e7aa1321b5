using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class MailTlsTests
{
    [Fact]
    public async Task A_mail_goes_by_STARTTLS_and_after_signing_in()
    {
        using var certificate = new SelfMadeCertificate();
        await using var sink = await SinkAsync(certificate.Folder);
        await using var post = await MailPost.CreateAsync(sink.Port, signIn: true, mail => (mail.SmtpTls, mail.SmtpCa) = (true, certificate.Authority));
        await post.QueueAsync("tls@example.fi");

        await post.SendAsync();

        Assert.Equal(MailState.Sent, (await post.MailToAsync("tls@example.fi")).State);
        Assert.Equal("kumppani", Assert.Single(await sink.ReceivedAsync("tls@example.fi", atLeast: 1)).User);
    }

    [Theory]
    [InlineData("localhost", true, "secret", "certificate")]
    [InlineData("127.0.0.1", false, "secret", "certificate")]
    [InlineData("127.0.0.1", true, "wrong", "535")]
    public async Task A_server_that_is_not_who_it_says_or_does_not_let_us_in_gets_no_mail_and_the_mail_waits(string host, bool isTrusted, string password, string reason)
    {
        using var certificate = new SelfMadeCertificate();
        await using var sink = await SinkAsync(certificate.Folder);
        await using var post = await MailPost.CreateAsync(sink.Port, signIn: true, mail =>
            (mail.SmtpHost, mail.SmtpTls, mail.SmtpPassword, mail.SmtpCa) = (host, true, password, isTrusted ? certificate.Authority : ""));
        await post.QueueAsync("waits@example.fi");

        await post.SendAsync();

        var mail = await post.MailToAsync("waits@example.fi");
        Assert.Equal((MailState.Queued, reason), (mail.State, mail.Failure));
        Assert.Empty(await sink.ReceivedAsync("waits@example.fi", atLeast: 0));
    }

    [Fact]
    public async Task A_server_without_STARTTLS_hears_neither_mail_nor_password()
    {
        await using var sink = await SinkAsync(certificate: null);
        await using var post = await MailPost.CreateAsync(sink.Port, signIn: true, mail => mail.SmtpTls = true);
        await post.QueueAsync("clear@example.fi");

        await post.SendAsync();

        var mail = await post.MailToAsync("clear@example.fi");
        Assert.Equal((MailState.Queued, "no STARTTLS"), (mail.State, mail.Failure));
        Assert.Empty(await sink.ReceivedAsync("clear@example.fi", atLeast: 0));
    }

    [Theory]
    [InlineData(null, "connection")]
    [InlineData("554 this is no handshake", "certificate")]
    public async Task Where_the_handshake_is_cut_or_no_handshake_nothing_is_told_and_the_mail_waits(string? says, string reason)
    {
        await using var server = new FlappingServer(_ => (SmtpStage.Handshake, says));
        await using var post = await MailPost.CreateAsync(server.Port, signIn: true, mail => mail.SmtpTls = true);
        await post.QueueAsync("cut@example.fi");

        await post.SendAsync();

        var mail = await post.MailToAsync("cut@example.fi");
        Assert.Equal((MailState.Queued, reason), (mail.State, mail.Failure));
        Assert.Empty(server.Senders);
    }

    private static async Task<MailSink> SinkAsync(string? certificate)
    {
        var sink = certificate is null ? new MailSink() : new MailSink(certificate);
        Assert.SkipUnless(sink.IsThere, "npm ci in tests/npm brings the mail server.");
        await sink.InitializeAsync();
        return sink;
    }
}
