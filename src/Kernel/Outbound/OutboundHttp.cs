using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;

namespace Kumppani.Kernel.Outbound;

/// <summary>
/// The one way to ask another service. An address that somebody has typed, or that another service has named, leads nowhere but to the public
/// internet: the name is looked up once and only a checked address is connected to. Over https, without following redirects, within a time and a size.
/// </summary>
public sealed class OutboundHttp : IDisposable
{
    /// <summary>The most that is taken of an answer, in bytes, where nobody expects more.</summary>
    public const int MostBytes = 512 * 1024;

    private static readonly ProductInfoHeaderValue Product = new("Kumppani", "1.0");
    private static readonly ProductInfoHeaderValue Purpose = new("(link check)");

    private readonly OutboundOptions options;
    private readonly HttpClient client;

    // By itself, so that no connection into the operator's own network is at hand that was opened for something else.
    private readonly HttpClient looker;

    /// <summary>One for the whole program.</summary>
    public OutboundHttp(IOptions<OutboundOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options.Value;
        client = NewClient(MayReach);
        looker = NewClient(MayLookAt);
    }

    /// <summary>True when this address may be asked at all: https, or plain http on this machine where that is allowed.</summary>
    public bool MayAsk(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri && address.UserInfo.Length == 0
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && options.AllowsLoopback && address.IsLoopback));
    }

    /// <summary>Reads an address.</summary>
    /// <param name="address">What to read.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="mostBytes">The most that is taken of the answer.</param>
    public Task<(OutboundAnswer? Answer, OutboundFault? Fault)> GetAsync(Uri address, CancellationToken stop, int mostBytes = MostBytes) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Get, address), address, mostBytes, stop);

    /// <summary>Sends a form.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="fields">The form.</param>
    /// <param name="authorization">The Authorization header, or null.</param>
    /// <param name="stop">Stops it.</param>
    public Task<(OutboundAnswer? Answer, OutboundFault? Fault)> PostAsync(
        Uri address, IReadOnlyDictionary<string, string> fields, AuthenticationHeaderValue? authorization, CancellationToken stop) =>
        SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
                request.Headers.Authorization = authorization;
                return request;
            },
            address,
            MostBytes,
            stop);

    /// <summary>
    /// Looks whether an address answers, and reads nothing of the page. A redirect is told and not followed: whoever follows it asks again, and the next address is
    /// judged as this one was. It leads to the public internet only, though services in the operator's own network may be asked otherwise: such addresses come from
    /// many hands, and whether something answers is told. A server that is asked so should not be asked often; the program tells what it is.
    /// </summary>
    /// <param name="address">What to look at.</param>
    /// <param name="method">HEAD, or GET where a server does not know that.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<(OutboundLook? Look, OutboundFault? Fault)> LookAsync(Uri address, HttpMethod method, CancellationToken stop)
    {
        if (!MayAsk(address)) return (null, OutboundFault.AddressRefused);

        OutboundLook? look = null;
        var fault = await AskAsync(
            async patience =>
            {
                using var request = new HttpRequestMessage(method, address);
                request.Headers.UserAgent.Add(Product);
                request.Headers.UserAgent.Add(Purpose);
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
                using var response = await looker.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
                var next = response.Headers.Location is { } location && Uri.TryCreate(address, location, out var absolute) ? absolute : null;
                look = new OutboundLook((int)response.StatusCode, next);
                return null;
            },
            stop);
        return (look, fault);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        client.Dispose();
        looker.Dispose();
    }

    private HttpClient NewClient(Func<IPAddress, bool> mayReach)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 32,
            // A name may move; a connection is not kept for it for ever.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, stop) => ConnectAsync(context.DnsEndPoint, mayReach, stop),
        };
        return new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(options.Seconds) };
    }

    private async Task<(OutboundAnswer? Answer, OutboundFault? Fault)> SendAsync(Func<HttpRequestMessage> make, Uri address, int mostBytes, CancellationToken stop)
    {
        if (!MayAsk(address)) return (null, OutboundFault.AddressRefused);

        OutboundAnswer? answer = null;
        var fault = await AskAsync(
            async patience =>
            {
                using var request = make();
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
                if ((int)response.StatusCode is >= 300 and < 400) return OutboundFault.Redirected;
                if (await ReadAsync(response.Content, mostBytes, patience) is not { } body) return OutboundFault.TooLarge;

                answer = new OutboundAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", body);
                return null;
            },
            stop);
        return (answer, fault);
    }

    // What can go wrong on the way, in a word.
    private async Task<OutboundFault?> AskAsync(Func<CancellationToken, Task<OutboundFault?>> ask, CancellationToken stop)
    {
        // The client's own time ends with the headers; the body has to come within the same.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(client.Timeout);
        try
        {
            return await ask(patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return OutboundFault.Slow;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return failure.InnerException is NetworkRefusedException ? OutboundFault.NetworkRefused
                : failure.InnerException is AuthenticationException ? OutboundFault.Certificate
                : OutboundFault.Unreachable;
        }
    }

    // Null when there is more than is taken.
    private static async Task<string?> ReadAsync(HttpContent content, int mostBytes, CancellationToken stop)
    {
        await using var stream = await content.ReadAsStreamAsync(stop);
        using var held = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (await stream.ReadAsync(piece, stop) is > 0 and var read)
        {
            if (held.Length + read > mostBytes) return null;
            held.Write(piece, 0, read);
        }

        return Encoding.UTF8.GetString(held.GetBuffer(), 0, (int)held.Length);
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint place, Func<IPAddress, bool> mayReach, CancellationToken stop)
    {
        var host = place.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, stop);
        // Of a name that leads both inside and outside, none is trusted.
        if (addresses.Length == 0 || !addresses.All(mayReach)) throw new NetworkRefusedException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, place.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayReach(IPAddress address) => MayLookAt(address) || (options.AllowsPrivate && PublicNetworks.IsPrivate(address));

    private bool MayLookAt(IPAddress address) => PublicNetworks.IsPublic(address) || (options.AllowsLoopback && PublicNetworks.IsLoopback(address));

    /// <summary>Told through the connection that is not made.</summary>
    private sealed class NetworkRefusedException : IOException;
}
