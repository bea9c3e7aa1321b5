using FsCheck;
using FsCheck.Fluent;
using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class MimeTextTests
{
    [Theory]
    [InlineData("Ähtäri")]
    [InlineData("a=b ")]
    [InlineData(".\n..\n.leading")]
    [InlineData("tab\t\nblank \n\n")]
    public void What_is_written_is_read_back(string text) => Assert.Equal(text, Decoded(MimeText.QuotedPrintable(text)));

    [Fact]
    public void Any_text_is_read_back_from_lines_of_ASCII_that_are_not_too_long() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var written = MimeText.QuotedPrintable(text.Get);
            return written.All(char.IsAscii) && written.Split("\r\n").All(line => line.Length <= 76) && Decoded(written) == Whole(text.Get).ReplaceLineEndings("\n");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_subject_or_name_makes_a_header_of_its_own()
    {
        var mail = new MailMessage
        {
            OnBehalfOf = Guid.Empty,
            To = "one@example.fi",
            Language = "fi",
            Subject = "Kutsu\r\nBcc: all@example.fi",
            Text = "\r\n.\r\nMAIL FROM:<x@example.fi>",
            Html = "",
            IsSecret = false,
            Cause = "test",
            QueuedAt = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc),
            DueAt = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc),
        };

        var headers = MimeText.Write(mail, new MailSenderName("Kaupunki\r\nX-Evil: 1 \"<>", null), new MailOptions()).Split("\r\n\r\n")[0].Split("\r\n").Where(line => line[0] is not ' ').Select(line => line.Split(':')[0]);

        Assert.Equal(["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language", "MIME-Version", "Content-Type"], headers);
    }

    private static string Decoded(string written)
    {
        List<byte> bytes = [];
        var joined = written.Replace("=\r\n", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var at = 0; at < joined.Length; at++)
        {
            if (joined[at] != '=')
            {
                bytes.Add((byte)joined[at]);
                continue;
            }

            bytes.Add(Convert.ToByte(joined.Substring(at + 1, 2), 16));
            at += 2;
        }

        return System.Text.Encoding.UTF8.GetString([.. bytes]);
    }

    // Half a character is no text.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
