using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kumppani.Tests.Browser.Outage;

/// <summary>Stands between the program and PostgreSQL: lets through, cuts everything, or loses the answer to a commit.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly HashSet<TcpClient> _open = [];
    private readonly Lock _gate = new();
    private readonly string _host;
    private readonly int _port;
    private readonly Task _serving;
    private volatile bool _isAway;
    private string? _lost;

    public Proxy(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>True once the answer that was to be lost has been lost.</summary>
    public bool HasLostOne { get; private set; }

    /// <summary>The server is gone: what is open is cut, and what is asked is refused.</summary>
    public void GoAway()
    {
        _isAway = true;
        CutAll();
    }

    public void ComeBack() => _isAway = false;

    /// <summary>The next commit of this text reaches the server, and its answer reaches nobody. Other work goes on beside it.</summary>
    public void LoseCommitOf(string text) => Volatile.Write(ref _lost, text);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        CutAll();
        await _serving;
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync();
                if (_isAway) Cut(client);
                else _ = PassAsync(client);
            }
            catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var server = new TcpClient();
        try
        {
            await server.ConnectAsync(_host, _port);
            lock (_gate) _open.UnionWith([client, server]);
            var loss = new Loss();
            await Task.WhenAny(PumpAsync(client, server, loss, fromClient: true), PumpAsync(server, client, loss, fromClient: false));
        }
        catch (SocketException)
        {
            // The true server is away.
        }
        finally
        {
            lock (_gate) _open.ExceptWith([client, server]);
            Cut(client);
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, Loss loss, bool fromClient)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is var read and > 0)
            {
                if (fromClient) Hear(Encoding.UTF8.GetString(buffer, 0, read), loss);
                else if (loss.IsNow)
                {
                    HasLostOne = true;
                    return;
                }

                await to.GetStream().WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception cut) when (cut is IOException or SocketException or InvalidOperationException)
        {
            // One end is gone: so is the other.
        }
    }

    // What a statement carries goes by in clear, and so does the COMMIT that ends a transaction of Npgsql's.
    private void Hear(string said, Loss loss)
    {
        if (Volatile.Read(ref _lost) is { } text && said.Contains(text, StringComparison.Ordinal)) loss.IsNear = true;
        if (!said.Contains("COMMIT\0", StringComparison.Ordinal)) return;
        loss.IsNow = loss.IsNear && Interlocked.Exchange(ref _lost, null) is not null;
        loss.IsNear = false;
    }

    private void CutAll()
    {
        lock (_gate)
        {
            foreach (var one in _open) Cut(one);
            _open.Clear();
        }
    }

    // At once and without a farewell.
    private static void Cut(TcpClient client)
    {
        if (client.Client is { } socket) socket.LingerState = new LingerOption(enable: true, seconds: 0);
        client.Dispose();
    }

    /// <summary>Whether this connection is in the transaction to be lost, and whether its answer is due.</summary>
    private sealed class Loss
    {
        public volatile bool IsNear;
        public volatile bool IsNow;
    }
}
