using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kumppani.Tests.Browser.Outage;

/// <summary>Stands between the program and PostgreSQL: lets through, cuts everything, or loses the answer to the next commit.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly HashSet<TcpClient> _open = [];
    private readonly Lock _gate = new();
    private readonly string _host;
    private readonly int _port;
    private readonly Task _serving;
    private volatile bool _isAway;
    private int _commitsToLose;

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

    /// <summary>The next commit reaches the server, and its answer reaches nobody.</summary>
    public void LoseNextCommit() => Interlocked.Exchange(ref _commitsToLose, 1);

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
            var isLosing = new StrongBox();
            await Task.WhenAny(PumpAsync(client, server, isLosing, fromClient: true), PumpAsync(server, client, isLosing, fromClient: false));
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

    private async Task PumpAsync(TcpClient from, TcpClient to, StrongBox isLosing, bool fromClient)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is var read and > 0)
            {
                // A transaction of Npgsql's ends with the statement COMMIT in clear.
                if (fromClient && Encoding.Latin1.GetString(buffer, 0, read).Contains("COMMIT\0", StringComparison.Ordinal) && Interlocked.Exchange(ref _commitsToLose, 0) == 1) isLosing.IsTrue = true;
                if (!fromClient && isLosing.IsTrue)
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

    private sealed class StrongBox
    {
        public volatile bool IsTrue;
    }
}
