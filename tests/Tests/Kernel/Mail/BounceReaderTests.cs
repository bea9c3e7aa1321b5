using System.Diagnostics;
using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class BounceReaderTests
{
    public static TheoryData<string> Names => [.. BounceSamples.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_a_server_sends_back_is_understood_or_left_alone(string name)
    {
        var (mail, kind, code, says) = BounceSamples.All[name];
        var watch = Stopwatch.StartNew();

        var report = BounceReader.Read(MimePart.Read(mail.ReplaceLineEndings("\n")));

        Assert.Equal(says ? new BounceReport(kind, code) : null, report);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("550 5.1.1", MailReason.NoSuchAddress)]
    [InlineData("550", MailReason.NoSuchAddress)]
    [InlineData("5.1.2", MailReason.NoSuchServer)]
    [InlineData("552 5.2.2", MailReason.MailboxFull)]
    [InlineData("5.2.1", MailReason.MailboxClosed)]
    [InlineData("5.7.1", MailReason.NotAllowed)]
    [InlineData("4.4.7", MailReason.NoAnswer)]
    [InlineData("connection", MailReason.NoAnswer)]
    [InlineData("5.0.0", MailReason.Other)]
    [InlineData(null, MailReason.Other)]
    public void Behind_a_code_stands_a_reason_that_a_person_understands(string? code, MailReason reason) => Assert.Equal(reason, MailFates.ReasonOf(code));
}
