using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kumppani.Tests.Kernel.Names;

/// <summary>A name server on this machine, by UDP and TCP: knows the texts it is told, and answers some names as a hostile one would.</summary>
internal sealed class FakeNameServer : IAsyncDisposable
{
    private readonly TcpListener tcp;
    private readonly Socket udp;
    private readonly ConcurrentDictionary<string, Func<byte[], byte[]?>> answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Task serving;

    public FakeNameServer()
    {
        // Both at the same port: another process may have one of the two, so the next is tried.
        for (var attempt = 0; ; attempt++)
        {
            tcp = new TcpListener(IPAddress.Loopback, 0);
            tcp.Start();
            udp = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            try
            {
                udp.Bind(tcp.LocalEndpoint);
                break;
            }
            catch (SocketException) when (attempt < 20)
            {
                tcp.Dispose();
                udp.Dispose();
            }
        }

        serving = Task.WhenAll(ServeUdpAsync(), ServeTcpAsync());
    }

    public string Address => tcp.LocalEndpoint.ToString()!;

    /// <summary>How many questions have come by TCP.</summary>
    public int ByTcp { get; private set; }

    /// <summary>The name has these texts.</summary>
    public void Knows(string name, params string[] texts) => answers[name] = question => Answer(question, [.. texts.Select(text => Record(16, Parts(text)))]);

    /// <summary>The name's question is answered by what this makes of it; null: not at all.</summary>
    public void Says(string name, Func<byte[], byte[]?> answer) => answers[name] = answer;

    /// <summary>An answer to a question with these records.</summary>
    public static byte[] Answer(byte[] question, IReadOnlyList<byte[]> records, byte code = 0)
    {
        var end = Array.IndexOf(question, (byte)0, 12) + 5;
        byte[] head = [question[0], question[1], 0x81, (byte)(0x80 | code), 0, 1, (byte)(records.Count >> 8), (byte)records.Count, 0, 0, 0, 0];
        return [.. head, .. question[12..end], .. records.SelectMany(record => record)];
    }

    /// <summary>A record of the asked name, which stands at byte 12.</summary>
    public static byte[] Record(ushort type, byte[] data) => [0xC0, 12, (byte)(type >> 8), (byte)type, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data];

    public static byte[] Parts(string text) => [.. text.Chunk(255).SelectMany(part => (byte[])[(byte)part.Length, .. Encoding.ASCII.GetBytes(part)])];

    public async ValueTask DisposeAsync()
    {
        udp.Dispose();
        tcp.Dispose();
        await serving;
    }

    private async Task ServeUdpAsync()
    {
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                var got = await udp.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0));
                if (AnswerTo(buffer[..got.ReceivedBytes]) is not { } answer) continue;
                // Longer than the asker takes at once: the head alone, marked as cut.
                if (answer.Length > 1232) answer = [answer[0], answer[1], (byte)(answer[2] | 2), answer[3], .. answer[4..6], 0, 0, 0, 0, 0, 0, .. Question(answer)];
                await udp.SendToAsync(answer, got.RemoteEndPoint);
            }
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeTcpAsync()
    {
        try
        {
            while (true)
            {
                using var client = await tcp.AcceptTcpClientAsync();
                ByTcp++;
                var stream = client.GetStream();
                var length = new byte[2];
                await stream.ReadExactlyAsync(length);
                var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(question);
                if (AnswerTo(question) is not { } answer) continue;
                await stream.WriteAsync((byte[])[(byte)(answer.Length >> 8), (byte)answer.Length, .. answer]);
            }
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // Stopped.
        }
    }

    private static byte[] Question(byte[] message) => message[12..(Array.IndexOf(message, (byte)0, 12) + 5)];

    private byte[]? AnswerTo(byte[] question)
    {
        List<string> labels = [];
        for (var at = 12; question[at] != 0; at += question[at] + 1) labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
        return answers.TryGetValue(string.Join('.', labels), out var answer) ? answer(question) : Answer(question, [], code: 3);
    }
}
