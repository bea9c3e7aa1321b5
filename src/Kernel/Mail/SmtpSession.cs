using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Kumppani.Kernel.Drills;

namespace Kumppani.Kernel.Mail;

/// <summary>
/// One conversation with the mail server (RFC 5321) for one mail. Written here because it has to know one thing exactly: whether the end of the mail has
/// been sent. Before, a cut line means that the mail has not gone; afterwards nobody knows until the server's answer has come.
/// </summary>
internal sealed class SmtpSession : IAsyncDisposable
{
    private const int LongestReply = 8192;

    private readonly TcpClient connection = new();
    private readonly byte[] buffer = new byte[LongestReply];
    private Stream stream = Stream.Null;
    private int filled;

    /// <summary>The end of the mail has been sent, or may have been.</summary>
    public bool IsHandedOver { get; private set; }

    /// <summary>Connects, turns to TLS where that is asked for, and signs in.</summary>
    public async Task OpenAsync(MailOptions options, CancellationToken stop)
    {
        await connection.ConnectAsync(options.SmtpHost, options.SmtpPort, stop);
        connection.NoDelay = true;
        stream = connection.GetStream();
        await ExpectAsync(220, stop);
        var offers = await GreetAsync(options, stop);
        if (options.SmtpTls)
        {
            if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase)) throw new SmtpRefusedException("no STARTTLS");
            await SayAsync("STARTTLS", 220, stop);
            // What came in clear after the answer was not said by the server we are about to know.
            if (filled > 0) throw new SmtpRefusedException("more than STARTTLS");
            await SecureAsync(options, stop);
            offers = await GreetAsync(options, stop);
        }

        if (options.SmtpUser.Length > 0) await SignInAsync(options, offers, stop);
    }

    /// <summary>Hands a mail over. When it returns the server has taken it.</summary>
    public async Task SendAsync(string from, string to, string message, CancellationToken stop)
    {
        await SayAsync($"MAIL FROM:<{Ascii(from)}>", 250, stop);
        await SayAsync($"RCPT TO:<{Ascii(to)}>", 250, stop, isReceiver: true);
        await SayAsync("DATA", 354, stop);
        // A line of one dot would end the mail: dots at the start of a line are doubled.
        var stuffed = (message[0] == '.' ? "." : "") + message.Replace("\r\n.", "\r\n..", StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(stuffed), stop);
        await stream.FlushAsync(stop);
        Crash.At(CrashPoint.MailHalfSent);
        IsHandedOver = true;
        await SayAsync(".", 250, stop);
        IsHandedOver = false;
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        connection.Dispose();
    }

    private async Task<IReadOnlyList<string>> GreetAsync(MailOptions options, CancellationToken stop)
    {
        var us = new Uri(options.PublicAddress);
        var lines = await SayAsync($"EHLO {(us.HostNameType is UriHostNameType.Dns ? us.IdnHost : "localhost")}", 250, stop);
        return [.. lines.Skip(1).Select(line => line.Trim())];
    }

    private async Task SecureAsync(MailOptions options, CancellationToken stop)
    {
        var secure = new SslStream(stream, leaveInnerStreamOpen: false);
        stream = secure;
        var handshake = new SslClientAuthenticationOptions { TargetHost = options.SmtpHost };
        if (options.SmtpCa.Length > 0)
        {
            handshake.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handshake.CertificateChainPolicy.CustomTrustStore.ImportFromPemFile(options.SmtpCa);
        }

        await secure.AuthenticateAsClientAsync(handshake, stop);
    }

    private async Task SignInAsync(MailOptions options, IReadOnlyList<string> offers, CancellationToken stop)
    {
        var ways = offers.FirstOrDefault(offer => offer.StartsWith("AUTH ", StringComparison.OrdinalIgnoreCase))?.Split(' ') ?? [];
        if (ways.Contains("PLAIN", StringComparer.OrdinalIgnoreCase))
        {
            await SayAsync($"AUTH PLAIN {Base64($"\0{options.SmtpUser}\0{options.SmtpPassword}")}", 235, stop);
            return;
        }

        if (!ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase)) throw new SmtpRefusedException("no AUTH");
        await SayAsync("AUTH LOGIN", 334, stop);
        await SayAsync(Base64(options.SmtpUser), 334, stop);
        await SayAsync(Base64(options.SmtpPassword), 235, stop);
    }

    private async Task<IReadOnlyList<string>> SayAsync(string command, int expected, CancellationToken stop, bool isReceiver = false)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), stop);
        await stream.FlushAsync(stop);
        return await ExpectAsync(expected, stop, isReceiver);
    }

    // The lines of the answer, without their codes.
    private async Task<IReadOnlyList<string>> ExpectAsync(int expected, CancellationToken stop, bool isReceiver = false)
    {
        List<string> lines = [];
        while (true)
        {
            var line = await LineAsync(stop);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)) throw new SmtpRefusedException("no answer");
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length > 3 && line[3] == '-') continue;
            return code == expected ? lines : throw Refused(code, lines, isReceiver);
        }
    }

    private static SmtpRefusedException Refused(int code, IReadOnlyList<string> lines, bool isReceiver)
    {
        var (digits, status) = (code.ToString(CultureInfo.InvariantCulture), StatusCode.At(lines[^1]));
        return new SmtpRefusedException(digits, code, status) { IsOfTheReceiver = isReceiver && StatusCode.IsOfTheAddress(StatusCode.IsVague(status) ? digits : status) };
    }

    private async Task<string> LineAsync(CancellationToken stop)
    {
        while (true)
        {
            var end = Array.IndexOf(buffer, (byte)'\n', 0, filled);
            if (end >= 0)
            {
                var line = Encoding.Latin1.GetString(buffer, 0, end).TrimEnd('\r');
                filled -= end + 1;
                Array.Copy(buffer, end + 1, buffer, 0, filled);
                return line;
            }

            if (filled == buffer.Length) throw new SmtpRefusedException("no answer");
            var read = await stream.ReadAsync(buffer.AsMemory(filled), stop);
            if (read == 0) throw new EndOfStreamException();
            filled += read;
        }
    }

    // The name of a host has an ASCII form; a mailbox has none, and a server that takes it is not to be counted on.
    private static string Ascii(string address)
    {
        var at = address.LastIndexOf('@');
        var (box, host) = (address[..at], address[(at + 1)..]);
        if (!System.Text.Ascii.IsValid(box) || address.Any(character => char.IsControl(character) || character is '<' or '>' or ' ')) throw new SmtpRefusedException("address", 553);
        return $"{box}@{(System.Text.Ascii.IsValid(host) ? host : new IdnMapping().GetAscii(host))}";
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
