using System.Buffers.Binary;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Names;

/// <summary>Asks the system's name servers, or the configured one: twice each by UDP, and by TCP for what does not fit. Written here because the framework asks for addresses only.</summary>
internal sealed class NameClient(IOptions<NamesOptions> options) : INames
{
    private const int Port = 53;
    private const int Tries = 2;
    private const int MostServers = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public async Task<NameAnswer> TextsAsync(string name, CancellationToken stop)
    {
        foreach (var server in Servers())
        {
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                if (await AskAsync(server, name, stop) is { Kind: not NameAnswerKind.NoAnswer } answer) return answer;
            }
        }

        return NameAnswer.No;
    }

    private static async Task<NameAnswer> AskAsync(IPEndPoint server, string name, CancellationToken stop)
    {
        var id = (ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1);
        if (NameMessage.Ask(id, name) is not { } question) return NameAnswer.No;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await ByUdpAsync(server, question, id, name, patience.Token);
            if (NameMessage.IsCut(answer)) answer = await ByTcpAsync(server, question, patience.Token);
            return NameMessage.IsAnswerTo(answer, id, name) ? NameMessage.Read(answer) : NameAnswer.No;
        }
        catch (Exception failure) when (failure is SocketException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return NameAnswer.No;
        }
    }

    // What comes from elsewhere, or answers another question, is let pass: the right answer may be behind it.
    private static async Task<byte[]> ByUdpAsync(IPEndPoint server, byte[] question, ushort id, string name, CancellationToken stop)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(server, stop);
        await socket.SendAsync(question, stop);
        var buffer = new byte[NameMessage.MostByUdp];
        while (true)
        {
            var length = await socket.ReceiveAsync(buffer, stop);
            if (NameMessage.IsAnswerTo(buffer.AsSpan(0, length), id, name)) return buffer[..length];
        }
    }

    private static async Task<byte[]> ByTcpAsync(IPEndPoint server, byte[] question, CancellationToken stop)
    {
        using var client = new TcpClient(server.AddressFamily);
        await client.ConnectAsync(server, stop);
        var stream = client.GetStream();
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)question.Length);
        await stream.WriteAsync((byte[])[.. length, .. question], stop);
        await stream.ReadExactlyAsync(length, stop);
        var size = BinaryPrimitives.ReadUInt16BigEndian(length);
        if (size > NameMessage.MostBytes) return [];

        var answer = new byte[size];
        await stream.ReadExactlyAsync(answer, stop);
        return answer;
    }

    private IEnumerable<IPEndPoint> Servers()
    {
        if (options.Value.Server is { Length: > 0 } configured)
            return IPEndPoint.TryParse(configured, out var server) ? [server.Port == 0 ? new IPEndPoint(server.Address, Port) : server] : [];

        try
        {
            return [.. NetworkInterface.GetAllNetworkInterfaces().Where(one => one.OperationalStatus is OperationalStatus.Up)
                .SelectMany(one => one.GetIPProperties().DnsAddresses).Distinct().Take(MostServers).Select(address => new IPEndPoint(address, Port))];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }
}
