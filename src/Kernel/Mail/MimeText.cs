using System.Globalization;
using System.Text;

namespace Kumppani.Kernel.Mail;

/// <summary>
/// A mail as it goes over the wire (RFC 5322, 2045–2047): text and HTML as alternatives. Every header is made here from one line, so nothing that people
/// wrote can become a header of its own.
/// </summary>
internal static class MimeText
{
    private const int LongestLine = 76;
    private const string Break = "\r\n";

    // So many bytes in base 64, with what stands around them, are an encoded word of at most 75 characters.
    private const int EncodedBytes = 42;

    public static string Write(MailMessage mail, MailSenderName? sender, MailOptions options)
    {
        var from = sender?.Address ?? options.From;
        var boundary = $"={mail.Id:N}=";
        var text = new StringBuilder();
        Header(text, "From", sender is null ? $"<{from}>" : $"{Words(sender.Name)} <{from}>");
        Header(text, "To", $"<{mail.To}>");
        Header(text, "Subject", Words(mail.Subject));
        Header(text, "Date", mail.QueuedAt.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        Header(text, "Message-ID", $"<{mail.Id:N}@{from[(from.LastIndexOf('@') + 1)..]}>");
        Header(text, "Auto-Submitted", "auto-generated");
        Header(text, "Content-Language", mail.Language);
        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        foreach (var (type, content) in (IEnumerable<(string, string)>)[("text/plain", mail.Text), ("text/html", mail.Html)])
        {
            text.Append(Break).Append("--").Append(boundary).Append(Break);
            Header(text, "Content-Type", $"{type}; charset=utf-8");
            Header(text, "Content-Transfer-Encoding", "quoted-printable");
            text.Append(Break).Append(QuotedPrintable(content)).Append(Break);
        }

        return text.Append("--").Append(boundary).Append("--").Append(Break).ToString();
    }

    /// <summary>Text in ASCII, lines of at most 76 characters; line breaks of any kind become those of the wire.</summary>
    internal static string QuotedPrintable(string content)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var line in content.ReplaceLineEndings("\n").Split('\n'))
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            for (var at = 0; at < bytes.Length; at++)
            {
                var isLast = at == bytes.Length - 1;
                var plain = bytes[at] is >= 33 and <= 126 and not (byte)'=' || (bytes[at] is (byte)' ' or (byte)'\t' && !isLast);
                var written = plain ? ((char)bytes[at]).ToString() : $"={bytes[at]:X2}";
                if (column + written.Length > LongestLine - 1)
                {
                    text.Append('=').Append(Break);
                    column = 0;
                }

                text.Append(written);
                column += written.Length;
            }

            text.Append(Break);
            column = 0;
        }

        text.Length -= Break.Length;
        return text.ToString();
    }

    // Whatever is not plain ASCII, or could be taken for syntax, is encoded; cut between characters, never inside one.
    private static string Words(string line)
    {
        if (line.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-' or '!' or '/') && line.Length <= 60 && line == line.Trim()) return line;

        List<string> words = [];
        var word = new StringBuilder();
        var size = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (size + rune.Utf8SequenceLength > EncodedBytes)
            {
                words.Add(word.ToString());
                word.Clear();
                size = 0;
            }

            word.Append(rune);
            size += rune.Utf8SequenceLength;
        }

        words.Add(word.ToString());
        return string.Join($"{Break} ", words.Select(one => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(one))}?="));
    }

    private static void Header(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(value).Append(Break);
}
