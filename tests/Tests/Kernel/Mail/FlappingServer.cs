using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kumppani.Tests.Kernel.Mail;

/// <summary>A mail server that in each conversation does what it is told: takes the mail, says a code at a stage, or cuts the line there.</summary>
internal sealed class FlappingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> accepted = new();
    private readonly ConcurrentQueue<string> senders = new();
    private readonly Func<int, (SmtpStage Stage, string? Says)?> fault;
    private readonly Task serving;

    /// <param name="fault">By the number of the conversation: where it goes wrong and what is said then, null to cut the line; null: it goes well.</param>
    public FlappingServer(Func<int, (SmtpStage Stage, string? Says)?> fault)
    {
        this.fault = fault;
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The receivers of the mails it has got whole, whatever it answered then.</summary>
    public IReadOnlyCollection<string> Accepted => accepted;

    /// <summary>The return addresses it was told.</summary>
    public IReadOnlyCollection<string> Senders => senders;

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        for (var conversation = 0; ; conversation++)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream(), fault(conversation));
            }
            catch (IOException)
            {
                // The other end is gone.
            }
            catch (Exception failure) when (failure is SocketException or InvalidOperationException)
            {
                // Stopped, while it waited or between two conversations.
                return;
            }
        }
    }

    private async Task TalkAsync(Stream stream, (SmtpStage Stage, string? Says)? fault)
    {
        using var lines = new StreamReader(stream, Encoding.Latin1);
        if (!await SayAsync(stream, SmtpStage.Greeting, "220 here", fault)) return;
        var receiver = "";
        while (await lines.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0])
            {
                case "MAIL": senders.Enqueue(line.Split('<', '>')[1]); if (!await SayAsync(stream, SmtpStage.Sender, "250 ok", fault)) return; break;
                case "RCPT": receiver = line.Split('<', '>')[1]; if (!await SayAsync(stream, SmtpStage.Receiver, "250 ok", fault)) return; break;
                case "DATA":
                    if (!await SayAsync(stream, SmtpStage.Data, "354 go on", fault)) return;
                    if (fault is { Stage: SmtpStage.MiddleOfTheMail }) { await lines.ReadLineAsync(); return; }
                    string? part;
                    do part = await lines.ReadLineAsync(); while (part is not (null or "."));
                    // The line was cut before the mail's end: that is no mail.
                    if (part is null) return;
                    if (fault is not { Stage: SmtpStage.EndOfTheMail, Says: not null }) accepted.Enqueue(receiver);
                    if (!await SayAsync(stream, SmtpStage.EndOfTheMail, "250 taken", fault)) return;
                    break;
                case "EHLO" when fault is { Stage: SmtpStage.Handshake }: await WriteAsync(stream, "250-here\r\n250 STARTTLS"); break;
                case "STARTTLS":
                    await WriteAsync(stream, "220 go on");
                    // What comes before the other end has begun would be another fault.
                    if (fault?.Says is { } noise && await stream.ReadAsync(new byte[1024]) > 0) await WriteAsync(stream, noise);
                    return;
                default: await WriteAsync(stream, "250 ok"); break;
            }
        }
    }

    private static async Task<bool> SayAsync(Stream stream, SmtpStage stage, string says, (SmtpStage Stage, string? Says)? fault)
    {
        if (fault?.Stage == stage && fault.Value.Says is null) return false;
        await WriteAsync(stream, fault?.Stage == stage ? fault.Value.Says! : says);
        return true;
    }

    private static async Task WriteAsync(Stream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
}
